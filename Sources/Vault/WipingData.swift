import Foundation

extension SecretBytes {
  /// Moves opened bytes out of the library's `Data`, which is overwritten in place (nobody else holds it).
  convenience init(wiping data: inout Data) throws {
    try self.init(count: data.count) { memory in data.withUnsafeBytes { memory.copyMemory(from: $0) } }
    data.wipeInPlace()
  }
}

extension Data {
  /// Two arrays one after the other, copied once; appending to a `Data` costs a tenth of opening an event.
  init(joining first: [UInt8], _ second: [UInt8]) {
    let count = first.count + second.count
    let joined = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    joined.copyBytes(from: first)
    UnsafeMutableRawBufferPointer(rebasing: joined[first.count...]).copyBytes(from: second)
    guard let base = joined.baseAddress else {
      self.init()
      return
    }
    self.init(bytesNoCopy: base, count: count, deallocator: .custom { memory, _ in memory.deallocate() })
  }

  /// Overwrites the bytes; in place only while this is the one reference to them.
  mutating func wipeInPlace() {
    withUnsafeMutableBytes { wipe($0) }
  }
}
