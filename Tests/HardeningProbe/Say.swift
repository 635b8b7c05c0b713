import Foundation

/// Prints an answer at once.
func say(_ what: String, _ answer: some CustomStringConvertible) {
  FileHandle.standardOutput.write(Data("\(what) \(answer)\n".utf8))
}
