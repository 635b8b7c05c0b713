extension World {
  /// Does a text name the number of a case, an incident, a referral or what belongs to one?
  ///
  /// Random numbers are known by their form and check digit, the own body's running ones because they stand in its register.
  func namesAFile(_ text: String) -> Bool {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.contains { word in
      let number = FileNumber.normalized(String(word))
      if FileNumber.isValid(number) { return FileNumber.kind(of: number)?.isFile == true }
      return registers.values.contains { $0.numbers.values.contains(number) }
    }
  }
}

extension FileNumber {
  /// What a random number names; nil for anything else.
  static func kind(of number: String) -> Kind? {
    number.split(separator: "-").first.flatMap { Kind(rawValue: String($0)) }
  }
}

extension FileNumber.Kind {
  /// Does it lead to somebody's case?
  var isFile: Bool {
    switch self {
    case .incident, .caseFile, .referral, .enquiry, .disclosure, .erasure, .escalation, .report, .conference:
      return true
    case .meeting, .training, .summary, .finding: return false
    }
  }
}
