import Casework
import Clearing
import Config
import EventStore
import Foundation
import ReadModel
import Rulebook
import Vault

/// A rehearsal alliance with the shipped code lists, in a folder of its own.
final class ImportAlliance {
  let folder: URL

  private static let plan = RehearsalPlan(bodies: [
    body(.clearingOffice, "office", "KO", "koordination", .clearingOfficer),
    body(.counselling, "north", "BN", "nord", .counsellor),
    body(.policeContact, "police", "PO", "polizei", .policeContact),
    body(.allianceOffice, "secretariat", "BU", "vorsitz", .chair),
  ])
  private static let password = "probe-probe-probe"

  init() async throws {
    folder = Self.freshFolder()
    try FileManager.default.copyItem(at: try await Self.template.value, to: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Founding takes most of a test's time, so it is done once and copied.
  private static let template = Task {
    let folder = freshFolder()
    let log = try RehearsalFounding.found(plan) { logID in
      try SQLiteLog.create(at: folder, logID: logID, rehearsal: true)
    }
    try log.close()
    return folder
  }

  /// The code lists and the procedure that Lotse ships.
  static let rules = Result {
    Rules(
      taxonomy: try TaxonomyFile.read(EmbeddedFile.taxonomy.text, name: "taxonomy"),
      procedure: try ProcedureFile.read(EmbeddedFile.procedure.text, name: "procedure"))
  }

  /// A shipped mapping.
  static func mapping(_ file: EmbeddedFile) throws -> ImportMapping {
    try ImportMappingFile.read(file.text, name: file.path, taxonomy: try rules.get().taxonomy)
  }

  /// Does something as one member and closes the session again.
  @discardableResult
  func acting<Result: Sendable>(
    as login: String = "nord", _ work: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try Session(
      log: SQLiteLog.open(at: folder), login: login, password: .password(Self.password),
      rules: try Self.rules.get(), now: nil)
    do {
      let result = try await work(session)
      try await session.close()
      return result
    } catch {
      try? await session.close()
      throw error
    }
  }

  private static func freshFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
  }

  private static func body(
    _ kind: Clearing.BodyKind, _ code: String, _ prefix: String, _ login: String, _ role: Role
  ) -> RehearsalPlan.PlannedBody {
    RehearsalPlan.PlannedBody(
      kind: kind, code: code, prefix: prefix, german: code, english: code,
      members: [.init(login: login, name: login, role: role, password: password)])
  }
}

extension Session {
  /// The incidents that the member may read.
  func incidents() throws -> [IncidentRow] {
    let desk = try desk()
    return IncidentList(desk.world, reader: desk.reader, today: desk.today) { $0 }.rows
  }
}
