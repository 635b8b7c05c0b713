import Glibc
import Synchronization

/// Memory for secrets: kept out of swap and core files where the system allows it, never given back to the heap.
///
/// Small secrets share pages, cut into slots; unlocking one page would unlock its neighbours (locks do not nest),
/// so the pages of slots stay locked for the life of the process. Larger secrets get pages of their own.
enum LockedMemory {
  /// Bytes of one slot; the halves, seeds and keys of the formats have 32 or 64.
  static let slotSize = 64
  private static let regionSize = 64 * 1024
  /// The addresses of the slots nobody uses (pointers may not be shared between threads, numbers may).
  private static let free = Mutex<[UInt]>([])

  /// `count` zero bytes, or nil if the system has no memory.
  static func take(_ count: Int) -> UnsafeMutableRawBufferPointer? {
    let base = count > slotSize ? map(count) : takeSlot()
    return base.map { UnsafeMutableRawBufferPointer(start: $0, count: count) }
  }

  /// Wipes the bytes and takes them back.
  static func give(_ buffer: UnsafeMutableRawBufferPointer) {
    guard let base = buffer.baseAddress else { return }
    explicit_bzero(base, buffer.count)
    if buffer.count > slotSize {
      munmap(base, buffer.count)
    } else {
      let address = UInt(bitPattern: base)
      free.withLock { $0.append(address) }
    }
  }

  private static func takeSlot() -> UnsafeMutableRawPointer? {
    let address = free.withLock { free -> UInt? in
      if free.isEmpty, let region = map(regionSize).map({ UInt(bitPattern: $0) }) {
        free = stride(from: region, to: region + UInt(regionSize), by: slotSize).reversed()
      }
      return free.popLast()
    }
    return address.flatMap { UnsafeMutableRawPointer(bitPattern: $0) }
  }

  /// Locking is best effort: the usual limit is 8 MiB, and a secret in swap is better than no login at all.
  private static func map(_ count: Int) -> UnsafeMutableRawPointer? {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    guard let base = mmap(nil, count, PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED else {
      return nil
    }
    _ = mlock(base, count)
    _ = madvise(base, count, MADV_DONTDUMP)
    return base
  }
}
