import EventStore
import Foundation

// Does one thing with a log and says what is acknowledged, so that it can be killed before any system call of it.
//
// store-call-crash-worker append|open|rekey|erase|password FOLDER MEMBER KEY PLACE OLD NEW
//   PLACE     the compartment to append to or to erase, or the circle to open one in
//   OLD, NEW  the member's slot before and after a change of password

do {
  let job = try Job(CommandLine.arguments)
  say("begin")
  let log = try SQLiteLog.open(at: job.folder)
  try job.run(log)
  try log.close()
  say("closed")
} catch {
  // The error is a fact with a name; nothing of any case is in it.
  say("stopped \(error)")
  exit(3)
}
