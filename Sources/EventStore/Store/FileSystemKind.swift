import Foundation

/// Whether a file system keeps the promises a log needs: locks that hold, and overwriting in place.
enum FileSystemKind: Equatable {
  case fit
  case network(String)
  case copyOnWrite(String)

  /// Judges the magic number of statfs(2).
  init(magic: UInt32) {
    if let name = Self.networks[magic] {
      self = .network(name)
    } else if let name = Self.copying[magic] {
      self = .copyOnWrite(name)
    } else {
      self = .fit
    }
  }

  /// Asks the system about a folder.
  init(of folder: URL) throws(StoreError) {
    guard let magic = Self.magic(of: folder.path) else { throw .folderUnreadable }
    self.init(magic: magic)
  }

  /// The C library's module does not show statfs(2) to Swift, so the function is looked up by name. Its answer begins with the
  /// magic number as a machine word; 256 bytes are twice what it fills.
  private static func magic(of path: String) -> UInt32? {
    typealias Statfs = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer) -> Int32
    guard let symbol = dlsym(nil, "statfs") else { return nil }
    let statfs = unsafeBitCast(symbol, to: Statfs.self)
    var answer = [Int](repeating: 0, count: 32)
    let code = answer.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { statfs(path, $0) } ?? -1
    }
    return code == 0 ? UInt32(truncatingIfNeeded: answer[0]) : nil
  }

  func check() throws(StoreError) {
    switch self {
    case .fit: return
    case .network(let name): throw .networkFileSystem(name)
    case .copyOnWrite(let name): throw .copyOnWriteFileSystem(name)
    }
  }

  private static let networks: [UInt32: String] = [
    0x6969: "nfs", 0x517B: "smb", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb2", 0x0102_1997: "9p",
    0x6573_5546: "fuse",
    0x00C3_6400: "ceph", 0x5346_414F: "afs", 0x7375_7245: "coda", 0x564C: "ncp", 0x0BD0_0BD0: "lustre",
    0x7461_636F: "ocfs2", 0x0116_1970: "gfs2",
  ]

  private static let copying: [UInt32: String] = [
    0x9123_683E: "btrfs", 0x2FC1_2FC1: "zfs", 0xCA45_1A4E: "bcachefs", 0xF2F5_2010: "f2fs", 0x3434: "nilfs2",
  ]
}
