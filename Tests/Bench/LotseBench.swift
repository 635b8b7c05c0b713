import Foundation

/// Measures one thing at a time and prints what it found as one JSON object a line; `bench.sh` runs all of it beside plain
/// programs on the same machine and prints the ratios.
@main
struct LotseBench {
  /// What can be measured.
  enum Measurement: String, CaseIterable {
    case append, session, make, fold, parts, command, report, protect
  }

  static func main() async {
    umask(0o077)
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      guard let name = words.first, let measurement = Measurement(rawValue: name) else {
        throw CallFault.unknownMeasurement
      }
      try await run(measurement, Array(words.dropFirst()))
    } catch {
      let help = error is CallFault ? "\n\(usage)" : ""
      FileHandle.standardError.write(Data("lotse-bench: \(error)\(help)\n".utf8))
      exit(error is CallFault ? 2 : 1)
    }
  }

  private static func run(_ measurement: Measurement, _ words: [String]) async throws {
    switch measurement {
    case .append: try AppendMeasurement.run(folder: try folder(words), seconds: try number(words, 1))
    case .session: try await SessionMeasurement.run(folder: try folder(words), seconds: try number(words, 1))
    case .make: try await FoldMeasurement.make(folder: try folder(words), events: Int(try number(words, 1)))
    case .fold: try await FoldMeasurement.run(folder: try folder(words))
    case .parts: try PartsMeasurement.run()
    case .protect: ProtectMeasurement.run(size: Int(try number(words, 0)))
    case .report: ReportMeasurement.run(rows: Int(try number(words, 0)))
    case .command:
      guard let name = words.first else { throw CallFault.programMissing }
      let times = Int(try number(words, 1))
      try CommandMeasurement.run(name, times: times, program: Array(words.dropFirst(2)))
    }
  }

  private static func folder(_ words: [String]) throws(CallFault) -> URL {
    guard let path = words.first else { throw .folderMissing }
    return URL(fileURLWithPath: path)
  }

  private static func number(_ words: [String], _ place: Int) throws(CallFault) -> Double {
    guard words.count > place, let number = Double(words[place]), number > 0, number < 1e9 else {
      throw .numberMissing
    }
    return number
  }

  private static let usage = """
    lotse-bench append FOLDER SECONDS    durable appends of one sealed, signed, chained event
    lotse-bench session FOLDER SECONDS   the same through a session: decide, seal, append, fold back
    lotse-bench make FOLDER EVENTS       make a log for `fold`, and read it once with every signature
    lotse-bench fold FOLDER              read it in stages
    lotse-bench parts                    what single steps cost
    lotse-bench report ROWS              group so many incidents by period, motive, type and district
    lotse-bench protect SIZE             hide what is small in tables of so many rows and columns
    lotse-bench command NAME TIMES PROGRAM [WORD...]
                                         how long a whole command takes
    """
}

/// Why a call is none.
enum CallFault: Error {
  case unknownMeasurement, folderMissing, numberMissing, programMissing
}
