import CHardening
import Foundation

/// Has the kernel refuse to make, change and remove files anywhere but beneath these folders, for the rest of the process.
///
/// Reading is left open, and what is open already stays usable: an answer that goes into a file still gets there. The terminal
/// and `/dev/null` can be written too. A folder that is not there yet counts as the folder it will be made in, which is
/// wider. Once it holds, further calls change nothing. Every thread is held to it, those that run already included. Reports whether it
/// holds; best effort, since kernels before 5.13 know nothing of it.
@discardableResult
public func confineWriting(to folders: [URL]) -> WriteConfinement {
  WriteConfinement.confine(folders.map { ExistingFolder.path(at: $0) } + WriteConfinement.always)
}

/// Whether the kernel keeps a process from writing outside of its folders.
public enum WriteConfinement: Sendable, Equatable {
  /// Nobody asked for it.
  case notTried
  /// The kernel refused, with this error number; `ENOSYS` (38) or `EOPNOTSUPP` (95) where it knows no such thing.
  case refused(Int32)
  /// It holds; the version of the kernel's interface. Before 3, a file could still be emptied that may not be written.
  case holds(version: Int32)

  /// What can be written besides: the terminal of the process, any terminal, and nothing.
  static let always = ["/dev/tty", "/dev/pts", "/dev/null"]

  /// What is in force now.
  public static var current: WriteConfinement {
    switch hardening_confinement_result() {
    case Int32(HARDENING_NOT_TRIED): .notTried
    case 0: .holds(version: hardening_confinement_version())
    case let number: .refused(number)
    }
  }

  static func confine(_ paths: [String]) -> WriteConfinement {
    let copies = paths.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { UnsafePointer($0) }
    pointers.withUnsafeBufferPointer { _ = hardening_confine_writing($0.baseAddress, $0.count) }
    return current
  }
}
