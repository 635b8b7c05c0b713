import ReadModel

/// One body in `body list`.
struct BodyLine: Encodable {
  let number: String
  let code: String
  let kind: String
  let prefix: String
  let name: String
  let nameEnglish: String

  enum CodingKeys: String, CodingKey {
    case number, code, kind, prefix, name
    case nameEnglish = "name_en"
  }

  init(_ body: Directory.Body) {
    number = body.code
    code = body.code
    kind = body.kind.rawValue
    prefix = body.prefix
    name = body.german
    nameEnglish = body.english
  }
}
