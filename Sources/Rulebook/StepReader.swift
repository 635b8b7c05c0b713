import Clearing

/// Reads the steps of a procedure.
struct StepReader {
  /// The lists that codes must stand in; nil where nobody asks.
  let taxonomy: Taxonomy?

  private static let keys = [
    "step", "de", "en", "who", "begins", "after", "ends", "purposes", "only_if", "guards", "period", "urgent",
    "lapse", "repeats", "asks", "status",
  ]

  /// The steps in their order; what is wrong with one of them is noted, and the others are read all the same.
  func steps(_ top: Fields, _ findings: inout Findings) -> [ProcedureStep] {
    var steps: [(step: ProcedureStep, place: Fields)] = []
    for item in top.list("steps", &findings) {
      findings.take { () throws(RulebookError) -> Void in
        let fields = try item.fields(Self.keys)
        let step = try step(fields)
        if steps.contains(where: { $0.step.name == step.name }) {
          throw try fields.required("step").error(.duplicateCode(Shown.word(step.name)))
        }
        steps.append((step, fields))
      }
    }
    let names = steps.map(\.step.name)
    for (_, fields) in steps {
      let earlier = findings.take { () throws(RulebookError) -> [Entry] in try fields.items("after") } ?? []
      for item in earlier {
        findings.take { () throws(RulebookError) -> Void in
          let name = try item.text()
          if !names.contains(name) { throw item.error(.unknownWord(Shown.word(name), expected: names)) }
        }
      }
    }
    return steps.map(\.step)
  }

  private func step(_ fields: Fields) throws(RulebookError) -> ProcedureStep {
    let who = try fields.required("who").fields(["side", "roles"])
    var roles: [Role] = []
    for item in try who.items("roles") { roles.append(try item.word(Role.self)) }
    var step = ProcedureStep(
      name: try fields.required("step").text(), label: try fields.label(),
      side: try who.required("side").word(StepSide.self), roles: roles)
    guard step.canBeDone else { throw try fields.required("who").error(.nobodyCanAct) }
    step.begins = try words(fields, "begins")
    step.ends = try words(fields, "ends")
    for item in try fields.items("after") { step.after.append(try item.text()) }
    for item in try fields.items("purposes") { step.purposes.append(try item.listed(.purposes, taxonomy)) }
    step.onlyIf = try words(fields, "only_if")
    step.guards = try words(fields, "guards")
    step.period = try fields["period"]?.period()
    step.urgent = try fields["urgent"]?.period()
    step.lapse = try fields["lapse"]?.word(StepLapse.self) ?? .nothing
    step.repeats = try fields.flag("repeats", default: false)
    step.status = try fields["status"]?.word(ProcedureStatus.self)
    for item in try fields.items("asks") {
      let ask = try item.fields(["code", "de", "en"])
      let code = try ask.required("code").text()
      if step.asks.contains(where: { $0.code == code }) {
        throw try ask.required("code").error(.duplicateCode(Shown.word(code)))
      }
      step.asks.append(StepQuestion(code: code, label: try ask.label()))
    }
    return step
  }

  private func words<Word: RawRepresentable & CaseIterable>(
    _ fields: Fields, _ key: String
  ) throws(RulebookError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for item in try fields.items(key) { words.append(try item.word(Word.self)) }
    return words
  }
}
