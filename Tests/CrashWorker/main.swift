import Crypto
import EventStore
import Foundation

// Appends until it is killed, and prints the number of each entry once it was acknowledged.
//
// store-crash-worker facts|compartments|limited FOLDER MEMBER KEY PLACE
//   facts         one data event of 600 bytes an entry, in the compartment PLACE
//   compartments  a new compartment an entry, in the circle PLACE, its slot written before
//   limited       as facts, with a file size limit of 1 MiB more than the database has now: writes fail then

// A file that grows over its limit is an error to report, not a signal to die of.
signal(SIGXFSZ, SIG_IGN)

struct WorkerStop: Error { let reason: String }

func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255) } }

func limitFileSize(_ folder: URL) throws {
  let database = folder.appendingPathComponent("log.db").path
  let size = try FileManager.default.attributesOfItem(atPath: database)[.size] as? UInt64 ?? 0
  let bytes = rlim_t(size + 1 << 20)
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else {
    throw WorkerStop(reason: "limit")
  }
}

func fact(_ compartment: Identifier, _ version: UInt64) -> DraftEvent {
  DraftEvent(data: compartment, version: version, keyEpoch: 1, nonce: random(12), payload: random(600))
}

func opening(_ circle: Identifier, _ log: SQLiteLog) throws -> DraftEvent {
  let slot = Identifier.random()
  try log.writeSlots([(slot, random(32), .compartment)])
  let key = CompartmentEpochKey(epoch: 1, commitment: random(32), wrappedHalf: random(40))
  return DraftEvent(
    control: .compartmentKey(
      CompartmentKey(
        compartment: .random(), form: .open(slot: slot, rule: .never, belongsToAll: false), circle: circle,
        circleEpoch: 1, keys: [key])))
}

func work() throws {
  let arguments = CommandLine.arguments
  guard arguments.count == 6, let member = Identifier(hex: arguments[3]),
    let seed = Data(base64Encoded: arguments[4]),
    let place = Identifier(hex: arguments[5])
  else { throw WorkerStop(reason: "usage") }
  let folder = URL(fileURLWithPath: arguments[2])
  let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
  let log = try SQLiteLog.open(at: folder)
  var version = try log.roster().compartments[place]?.version ?? 0
  if arguments[1] == "limited" { try limitFileSize(folder) }
  while true {
    version += 1
    let event = arguments[1] == "compartments" ? try opening(place, log) : fact(place, version)
    let draft = EntryDraft(author: member, authorEpoch: 1, idempotencyKey: .random(), events: [event])
    let outcome = try log.append(draft) { Array(try key.signature(for: $0)) }
    guard case .done(let entry, _) = outcome else { throw WorkerStop(reason: "\(outcome)") }
    FileHandle.standardOutput.write(Data("\(entry)\n".utf8))
  }
}

do {
  try work()
} catch {
  // The error is a fact with a name; nothing of any case is in it.
  FileHandle.standardOutput.write(Data("stopped \(error)\n".utf8))
  exit(3)
}
