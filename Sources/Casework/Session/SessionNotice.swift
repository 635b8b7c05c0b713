import Clearing

/// What a member should know when a session begins, as facts.
public enum SessionNotice: Sendable, Equatable {
  /// The log is damaged, shorter or another one: it can be read up to there, and nothing is appended.
  case damaged(SessionError)
  /// The body has no recovery kit that was proven: print one and type its words back.
  case kitNotProven
  /// Only one person holds the body's key.
  case onlyHolder
  /// A member of the body got new keys within the last thirty days.
  case renewed(MemberRenewed)
  /// For a role whose post is known nobody of its body can be reached today.
  case roleUnreachable(PostKey, Answering)
  /// Another body has to hand over what belongs to all, before this one can take part.
  case waitsForHandover
}
