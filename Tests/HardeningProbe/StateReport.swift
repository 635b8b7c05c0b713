import Foundation
import Hardening

/// What is in force, as the process itself sees it and as the kernel tells others.
enum StateReport {
  static func show() {
    let state = HardeningState.current
    say("core", state.refusesCoreFiles)
    say("inspection", state.refusesInspection)
    say("privileges", state.refusesPrivileges)
    say("crashes", state.catchesCrashes)
    say("filter", "\(state.callFilter)")
    say("confinement", "\(state.confinement)")
    let mask = umask(0)
    umask(mask)
    say("umask", String(mask, radix: 8))
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { say("proc." + parts[0], parts[1].trimmingCharacters(in: .whitespaces)) }
    }
  }
}
