import Foundation
import Testing

@testable import EventStore

@Suite struct RecordTests {
  @Test func `key records are put, replaced, listed and removed, one a member`() throws {
    let test = try TestLog()
    let (anna, bert) = (Identifier.random(), Identifier.random())
    try test.log.putKeyRecord(login: "bert", member: bert, record: opaque(300))
    let old = opaque(300)
    try test.log.putKeyRecord(login: "anna", member: anna, record: old)
    #expect(try test.log.keyRecord(login: "anna") == old)
    let new = opaque(310)
    try test.log.putKeyRecord(login: "anna.b", member: anna, record: new)
    #expect(try test.log.keyRecord(login: "anna") == nil)
    #expect(try test.log.keyRecord(login: "anna.b") == new)
    #expect(
      try test.log.logins() == [Login(name: "anna.b", member: anna), Login(name: "bert", member: bert)])
    #expect(throws: StoreError.loginTaken) {
      try test.log.putKeyRecord(login: "bert", member: anna, record: new)
    }
    try test.log.removeKeyRecord(member: bert)
    #expect(try test.log.keyRecord(login: "bert") == nil)
    try test.reopen()
    #expect(try test.log.logins().map(\.name) == ["anna.b"])
  }

  @Test func `a replaced key record is in no file any more once the log was closed`() throws {
    let test = try TestLog()
    let member = Identifier.random()
    let old = opaque(300)
    try test.log.putKeyRecord(login: "anna", member: member, record: old)
    try test.log.putKeyRecord(login: "anna", member: member, record: opaque(300))
    try test.log.close()
    for name in try FileManager.default.contentsOfDirectory(atPath: test.folder.path) {
      #expect(Data(try test.bytes(name)).range(of: Data(old)) == nil, "\(name)")
    }
  }
}
