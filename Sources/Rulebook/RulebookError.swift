/// What is wrong with a file of the configuration or of a command, and where.
public struct RulebookError: Error, Hashable, Sendable {
  /// The file's name as the caller gave it.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int
  /// What is wrong.
  public let fault: Fault

  /// What can be wrong with a file. Free text of the file is never part of it, only keys and codes.
  public enum Fault: Hashable, Sendable {
    /// More bytes than a file may have.
    case tooLarge(limit: Int)
    /// The bytes are no UTF-8.
    case notUTF8
    /// A control character such as NUL.
    case controlCharacter
    /// There is nothing in it.
    case empty
    /// It is no YAML; the parser's own words, which quote nothing.
    case badSyntax(problem: String)
    /// Nested more deeply than allowed.
    case tooDeep(limit: Int)
    /// Anchors and aliases are refused: few lines could stand for billions.
    case alias
    /// A key that nobody reads here.
    case unknownKey(String, expected: [String])
    /// A key that must be there.
    case missingKey(String)
    /// A key that stands there twice.
    case duplicateKey(String)
    /// A key without a value.
    case missingValue
    /// Something of another type.
    case wrongType(ExpectedType)
    /// A code that the list does not have, with those that are written alike.
    case unknownCode(list: String, code: String, near: [String])
    /// A word of a closed set that is none of them.
    case unknownWord(String, expected: [String])
    /// No day, or one that does not exist.
    case badDate
    /// No number with up to three decimals.
    case badAmount
    /// No point in time of the story's form, or one before the act above it.
    case badTime
    /// A code twice in one list.
    case duplicateCode(String)
    /// A label twice in one list: it could not be typed.
    case duplicateLabel(String)
    /// A rank twice in one list.
    case duplicateRank(Int)
    /// A code is replaced by one that is not there.
    case replacedByNothing(String)
    /// A mapping speaks of a table that it does not have.
    case unknownTable(String, expected: [String])
    /// A table has no such column.
    case unknownTableColumn(String, expected: [String])
    /// A row of a table has too few or too many values.
    case wrongRowLength(expected: Int)
    /// A window of years that runs backwards or is longer than a hundred.
    case badWindow
    /// A row of a decision table twice.
    case duplicateRow
    /// A row of a decision table behind others that decide everything it speaks of.
    case unreachableRow
    /// A mark says that something else holds a refusal than what does.
    case wrongHold(String, right: String)
    /// A step that nobody could do: no kind of body on its side has one of its roles.
    case nobodyCanAct
    /// A way that leads to nobody who takes anything over.
    case routeToNobody
    /// A version that is not of the form that has an order.
    case versionWithoutOrder(String)
    /// A code that holds today is missing from the new list.
    case codeRemoved(String)
    /// A rights table that nobody could replace any more.
    case nobodyMayAdopt(String)
    /// A rule or a holiday that ends before it begins.
    case neverHolds
    /// Two rules of one name that hold on the same day, or stand in the wrong order.
    case heldAtOnce(String)
    /// Two rules of one name with days between them on which none holds.
    case validityGap(String, after: String)
    /// Two ways to say one thing, of which one is too many.
    case secondWay
    /// Municipalities without the one Land they lie in.
    case municipalityWithoutLand
    /// Something that moves or begins the period, where hours or working days leave nothing to move.
    case rollOverMeaningless
    /// No name of letters, digits and underscores.
    case badName(String)
  }

  /// What was expected in place of something else.
  public enum ExpectedType: Hashable, Sendable {
    case text, list, mapping, yesNo
    /// A whole number in these bounds.
    case count(least: Int, most: Int)
  }
}
