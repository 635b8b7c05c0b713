import Config
import EventStore

/// Whether this program knows the form in which the log was written.
enum SchemaCheck {
  static func judge(_ found: Int?) -> DoctorCheck {
    let known = FolderFacts.knownSchema
    guard let found else {
      return DoctorCheck("schema", .bad, DoctorPhrase.schemaNone, ["known": String(known)])
    }
    let values = ["found": String(found), "known": String(known)]
    if found > known { return DoctorCheck("schema", .bad, DoctorPhrase.schemaNewer, values) }
    return DoctorCheck(
      "schema", .ok, found < known ? DoctorPhrase.schemaOlder : DoctorPhrase.schemaGood, values)
  }
}
