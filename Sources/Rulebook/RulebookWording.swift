import Config

extension RulebookError {
  /// The error as a sentence with file and line: what is wrong and what to do.
  public func text(in language: Language) -> String {
    let (phrase, values) = fault.phrase
    return RulebookPhrase.place.text(
      in: language, ["file": file, "line": String(line), "what": phrase.text(in: language, values)])
  }
}

extension RulebookError.Fault {
  /// The phrase of a fault with its values.
  fileprivate var phrase: (RulebookPhrase, [String: String]) {
    switch self {
    case .tooLarge(let limit): return (.tooLarge, ["limit": String(limit)])
    case .notUTF8: return (.notUTF8, [:])
    case .controlCharacter: return (.controlCharacter, [:])
    case .empty: return (.empty, [:])
    case .badSyntax(let problem): return (.badSyntax, ["problem": problem])
    case .tooDeep(let limit): return (.tooDeep, ["limit": String(limit)])
    case .alias: return (.alias, [:])
    case .unknownKey(let key, let expected): return (.unknownKey, ["key": key, "expected": listed(expected)])
    case .missingKey(let key): return (.missingKey, ["key": key])
    case .duplicateKey(let key): return (.duplicateKey, ["key": key])
    case .missingValue: return (.missingValue, [:])
    case .wrongType(let type): return type.phrase
    case .unknownCode(let list, let code, let near):
      return (.unknownCode, ["list": list, "code": code, "near": listed(near)])
    case .unknownWord(let word, let expected):
      return (.unknownWord, ["word": word, "expected": listed(expected)])
    case .badDate: return (.badDate, [:])
    case .badAmount: return (.badAmount, [:])
    case .badTime: return (.badTime, [:])
    case .duplicateCode(let code): return (.duplicateCode, ["code": code])
    case .duplicateLabel(let label): return (.duplicateLabel, ["label": label])
    case .duplicateRank(let rank): return (.duplicateRank, ["rank": String(rank)])
    case .replacedByNothing(let code): return (.replacedByNothing, ["code": code])
    case .unknownTable(let table, let expected):
      return (.unknownTable, ["table": table, "expected": listed(expected)])
    case .unknownTableColumn(let column, let expected):
      return (.unknownTableColumn, ["column": column, "expected": listed(expected)])
    case .wrongRowLength(let count): return (.wrongRowLength, ["count": String(count)])
    case .badWindow: return (.badWindow, [:])
    case .duplicateRow: return (.duplicateRow, [:])
    case .unreachableRow: return (.unreachableRow, [:])
    case .wrongHold(let relation, let right): return (.wrongHold, ["relation": relation, "right": right])
    case .nobodyCanAct: return (.nobodyCanAct, [:])
    case .routeToNobody: return (.routeToNobody, [:])
    case .versionWithoutOrder(let version): return (.versionWithoutOrder, ["version": version])
    case .codeRemoved(let code): return (.codeRemoved, ["code": code])
    case .nobodyMayAdopt(let relation): return (.nobodyMayAdopt, ["relation": relation])
    case .neverHolds: return (.neverHolds, [:])
    case .heldAtOnce(let name): return (.heldAtOnce, ["name": name])
    case .validityGap(let name, let day): return (.validityGap, ["name": name, "day": day])
    case .secondWay: return (.secondWay, [:])
    case .municipalityWithoutLand: return (.municipalityWithoutLand, [:])
    case .rollOverMeaningless: return (.rollOverMeaningless, [:])
    case .badName(let name): return (.badName, ["name": name])
    }
  }

  private func listed(_ words: [String]) -> String { words.isEmpty ? "-" : words.joined(separator: ", ") }
}

extension RulebookError.ExpectedType {
  fileprivate var phrase: (RulebookPhrase, [String: String]) {
    switch self {
    case .text: return (.wrongTypeText, [:])
    case .list: return (.wrongTypeList, [:])
    case .mapping: return (.wrongTypeMapping, [:])
    case .yesNo: return (.wrongTypeYesNo, [:])
    case .count(let least, let most):
      return (.wrongTypeCount, ["least": String(least), "most": String(most)])
    }
  }
}
