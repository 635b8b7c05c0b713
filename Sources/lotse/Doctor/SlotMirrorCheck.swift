import Config
import Foundation

/// Whether the second copy of the slot file is there, is the same, and would survive the first one's disk.
enum SlotMirrorCheck {
  static func look(_ folder: URL, _ mirror: URL?) -> DoctorCheck {
    let first = folder.appendingPathComponent("slots.bin")
    let second = mirror ?? folder.appendingPathComponent("slots.mirror")
    var (one, other) = (stat(), stat())
    guard stat(first.path, &one) == 0 else {
      return DoctorCheck("slot_mirror", .bad, DoctorPhrase.slotsMissing)
    }
    guard stat(second.path, &other) == 0 else {
      return DoctorCheck("slot_mirror", .bad, DoctorPhrase.mirrorMissing, ["mirror": second.path])
    }
    return judge(
      isSame: isSame(first, second), isOnOtherDevice: one.st_dev != other.st_dev, path: second.path)
  }

  static func judge(isSame: Bool, isOnOtherDevice: Bool, path: String) -> DoctorCheck {
    let values = ["mirror": path]
    if !isSame { return DoctorCheck("slot_mirror", .bad, DoctorPhrase.mirrorDiffers, values) }
    return isOnOtherDevice
      ? DoctorCheck("slot_mirror", .ok, DoctorPhrase.mirrorGood, values)
      : DoctorCheck("slot_mirror", .warning, DoctorPhrase.mirrorSameDevice, values)
  }

  /// Compares both copies. A session may be writing one after the other just now, so a difference has to last.
  private static func isSame(_ first: URL, _ second: URL) -> Bool {
    for _ in 0..<20 {
      if let one = try? Data(contentsOf: first), let other = try? Data(contentsOf: second), one == other {
        return true
      }
      usleep(10_000)
    }
    return false
  }
}
