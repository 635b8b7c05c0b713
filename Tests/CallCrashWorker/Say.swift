import Foundation

/// Writes a line with one call, past every buffer: what was said is known outside.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
