import Foundation

/// Calls by their number, which no library can turn down before the kernel does.
enum SystemCall {
  private typealias Function = @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int

  /// The error number of a call; 0 when it worked. In a process that came of it, nothing goes on.
  static func error(_ number: Int, _ arguments: Int...) -> Int32 {
    // Variadic in C, so Swift does not show it; both architectures pass numbers alike either way.
    guard let symbol = dlsym(nil, "syscall") else { return -1 }
    let call = unsafeBitCast(symbol, to: Function.self)
    let all = arguments + [Int](repeating: 0, count: 6 - arguments.count)
    let own = getpid()
    errno = 0
    let result = call(number, all[0], all[1], all[2], all[3], all[4], all[5])
    let code = errno
    if getpid() != own { _exit(0) }
    return result < 0 ? code : 0
  }

  #if arch(x86_64)
  /// Names and numbers of the calls that a test tries.
  static let numbers = [
    "socket": 41, "connect": 42, "accept": 43, "bind": 49, "listen": 50, "socketpair": 53, "accept4": 288,
    "fork": 57, "execve": 59, "execveat": 322, "ptrace": 101, "process_vm_readv": 310,
    "process_vm_writev": 311,
    "io_uring_setup": 425, "kexec_load": 246, "bpf": 321, "mount": 165, "unshare": 272, "pidfd_getfd": 438,
    "perf_event_open": 298, "userfaultfd": 323, "keyctl": 250, "x32_getpid": 0x4000_0027,
  ]
  static let (clone, clone3, ioctl) = (56, 435, 16)
  #else
  static let numbers = [
    "socket": 198, "connect": 203, "accept": 202, "bind": 200, "listen": 201, "socketpair": 199,
    "accept4": 242,
    "execve": 221, "execveat": 281, "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271,
    "io_uring_setup": 425, "kexec_load": 104, "bpf": 280, "mount": 40, "unshare": 97, "pidfd_getfd": 438,
    "perf_event_open": 241, "userfaultfd": 282, "keyctl": 219,
  ]
  static let (clone, clone3, ioctl) = (220, 435, 29)
  #endif
}
