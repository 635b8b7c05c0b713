/// The text of a record's file, and the name to show in errors.
struct RecordText {
  let text: String
  let name: String
}
