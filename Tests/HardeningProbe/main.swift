import Foundation
import Hardening

// A process that hardens itself first, as the program does, and then does what a test asks for. Prints lines `what answer`.
//
// hardening-probe bare|hardened MODE [ARGUMENT...]
//   state                      what is in force, by itself and by /proc
//   environment                every variable that is left
//   refusals                   each forbidden call and its error number, 0 when it worked
//   work                       threads, tasks, the home folder: what must still work
//   crash WAY                  a signal's number, or trap, null, overflow, thread
//   confined FOLDER OUTSIDE    writing and reading inside and outside
//   wait                       says that it is ready, and waits for the end of its input

let words = CommandLine.arguments
guard words.count >= 3 else { exit(2) }
if words[1] == "hardened" { begin() }
switch (words[2], words.dropFirst(3).map { $0 }) {
case ("state", _): StateReport.show()
case ("environment", _): for (name, value) in ProcessInfo.processInfo.environment { say(name, value) }
case ("refusals", _): Refusals.show()
case ("work", _): await Work.show()
case ("crash", let way) where way.count == 1: Crash.happen(way[0])
case ("confined", let places) where places.count == 2:
  await Confined.show(inside: places[0], outside: places[1])
case ("wait", _):
  say("ready", "yes")
  _ = FileHandle.standardInput.readDataToEndOfFile()
default: exit(2)
}
