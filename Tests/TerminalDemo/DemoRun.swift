import CursesDriver
import Foundation
import TerminalKit

/// A program on a real terminal for the driver's tests: a list of 100,000 rows, a form, and ways to end badly.
@main
struct DemoRun {
  @MainActor
  static func main() async {
    do {
      let terminal = try CursesTerminal()
      var program = DemoProgram()
      let end = try await terminal.run(
        &program, idleEvery: .milliseconds(50),
        onEffect: { effect, program in try interpret(effect, program: &program) },
        onIdle: { _, program in
          program.ticks += 1
          return .stay
        })
      print("END \(end) NAME \(program.form.text(of: .name).debugDescription)")
    } catch let fault as TerminalFault {
      FileHandle.standardError.write(Data("FAULT \(fault)\n".utf8))
      exit(3)
    } catch {
      print("THROWN \(error)")
      exit(4)
    }
  }

  private static func interpret(_ effect: DemoEffect, program: inout DemoProgram) throws -> Reaction<
    DemoEffect
  > {
    switch effect {
    case .leave: return .leave
    case .fail: throw DemoFailure.asked
    case .exit: exit(5)
    case .crash:
      // Out of bounds on purpose: the trap of the language, as a programming error would cause it.
      return [Reaction<DemoEffect>.stay][program.ticks + 1_000_000]
    case .hang:
      while true { usleep(1000) }
    case .note(let text):
      program.message = text
      return .stay
    }
  }
}

enum DemoFailure: Error { case asked }

enum DemoEffect: Equatable { case leave, fail, exit, crash, hang, note(SafeText) }
