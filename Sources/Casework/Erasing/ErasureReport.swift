import Clearing

/// What happened to the files since the session began, for erasures that are decided.
public struct ErasureReport: Sendable, Equatable {
  /// Gone from every file, searched for and recorded.
  public var finished: [FinishedErasure] = []
  /// Decided, but not finished: another session still reads, or the files could not be written. The next start goes on.
  public var unfinished: [CompartmentID] = []
  /// Of those, the ones whose key still stands in some file beside the slots: somebody copied it into the folder.
  public var stillFound: [CompartmentID] = []
  /// Had come back with an older slot file, and were erased again before anything was read.
  public var erasedAgain: [CompartmentID] = []

  /// Adds what a further run came to; what it finished is not unfinished any more.
  mutating func merge(_ other: ErasureReport) {
    finished += other.finished
    erasedAgain += other.erasedAgain
    unfinished = other.unfinished
    stillFound = other.stillFound
  }
}

/// One compartment that is gone.
public struct FinishedErasure: Sendable, Equatable {
  /// The compartment.
  public let compartment: CompartmentID
  /// How many payloads are gone.
  public let payloads: UInt64
  /// How many bytes of files were searched for its key afterwards.
  public let searchedBytes: UInt64
}
