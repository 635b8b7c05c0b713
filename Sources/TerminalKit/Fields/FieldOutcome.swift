/// What a field made of a key.
public enum FieldOutcome: Sendable, Equatable {
  /// The value is another one now: time to keep the draft.
  case changed
  /// The cursor or a list of choices moved.
  case moved
  /// Enter, or a choice was taken: go on to the next field.
  case done
  /// Leave forwards.
  case next
  /// Leave backwards.
  case previous
  /// What stands in the field is none of its values; the index of the nearest one, if any is near.
  case refused(nearest: Int?)
  /// The key means nothing here; the owner may use it.
  case ignored
}
