import ArgumentParser
import Casework
import Clearing
import Config
import EventStore
import Foundation
import Hardening

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: "The data folder (or LOTSE_DATA).")
  var data: String?

  @Option(
    name: .long, help: "The second copy of the slot file, best on another disk (or LOTSE_SLOT_MIRROR).")
  var slotMirror: String?

  @Option(name: .long, help: "Who acts: the login name (or LOTSE_MEMBER).")
  var member: String?

  @Option(name: .long, help: "A file that holds the password (or LOTSE_PASSWORD_FILE); asked for otherwise.")
  var passwordFile: String?

  @Option(name: .long, help: "Language of the answer: de or en (or LANG).")
  var lang: LanguageOption?

  @Option(
    name: .long, help: "A pretended time, in a rehearsal only: ISO 8601, Berlin time without an offset.")
  var now: String?

  @OptionGroup var output: OutputOptions

  /// The language of the answer: the option, else the environment, else German.
  var language: Language { LanguageOption.language(lang) }

  /// The data folder that is named, if one is.
  var namedFolder: URL? {
    (data ?? ProcessInfo.processInfo.environment["LOTSE_DATA"]).map { URL(fileURLWithPath: $0) }
  }

  /// The data folder; throws when none is named.
  func folder() throws -> URL {
    guard let folder = namedFolder else { throw UsageFault.dataFolderMissing }
    return folder
  }

  /// Where the second copy of the slot file lies; nil when it lies in the data folder.
  var mirror: URL? {
    (slotMirror ?? ProcessInfo.processInfo.environment["LOTSE_SLOT_MIRROR"]).map { URL(fileURLWithPath: $0) }
  }

  /// Opens the log of the data folder.
  func openLog(readOnly: Bool = false) throws -> SQLiteLog {
    let folder = try folder()
    confine(to: folder)
    return try SQLiteLog.open(at: folder, readOnly: readOnly, mirror: mirror)
  }

  /// From here on nothing is written but in the folder and where the second copy of the slot file lies.
  func confine(to folder: URL) {
    confineWriting(to: [folder] + [mirror].compactMap { $0?.deletingLastPathComponent() })
  }

  /// The login name; throws when none is given.
  func login() throws -> String {
    guard let name = member ?? ProcessInfo.processInfo.environment["LOTSE_MEMBER"], !name.isEmpty else {
      throw UsageFault.memberMissing
    }
    return name
  }

  /// The pretended time, if one is given; throws when it is none.
  func pretendedNow() throws -> Moment? { try TimeText.moment(now) }
}
