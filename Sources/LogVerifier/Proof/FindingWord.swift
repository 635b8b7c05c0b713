extension ProofFinding {
  /// A stable code word for the kind of finding, for scripts: never translated, never changed.
  public var word: String {
    switch self {
    case .foreignFile: "foreignFile"
    case .notPlainFile: "notPlainFile"
    case .openToOthers: "openToOthers"
    case .applicationDiffers: "applicationDiffers"
    case .newerSchema: "newerSchema"
    case .schemaForeign: "schemaForeign"
    case .schemaMissing: "schemaMissing"
    case .schemaDiffers: "schemaDiffers"
    case .logRowWrong: "logRowWrong"
    case .indexDamaged: "indexDamaged"
    case .databaseUnreadable: "databaseUnreadable"
    case .writeAheadLogUnread: "writeAheadLogUnread"
    case .entryUnreadable: "entryUnreadable"
    case .chainBroken: "chainBroken"
    case .entryVoid: "entryVoid"
    case .columnsDiffer: "columnsDiffer"
    case .keyIndexDiffers: "keyIndexDiffers"
    case .payloadDamaged: "payloadDamaged"
    case .payloadUnreadable: "payloadUnreadable"
    case .payloadMissing: "payloadMissing"
    case .payloadLeft: "payloadLeft"
    case .payloadStray: "payloadStray"
    case .placeMissing: "placeMissing"
    case .placesStray: "placesStray"
    case .keysStray: "keysStray"
    case .rehearsalDiffers: "rehearsalDiffers"
    case .noteMissing: "noteMissing"
    case .noteDamaged: "noteDamaged"
    case .endsBeforeNote: "endsBeforeNote"
    case .noteDiffers: "noteDiffers"
    case .endsBeforeKnown: "endsBeforeKnown"
    case .knownDiffers: "knownDiffers"
    case .slotMissing: "slotMissing"
    case .slotNotErased: "slotNotErased"
    case .slotFileUnusable: "slotFileUnusable"
    case .slotFileCut: "slotFileCut"
    case .slotDamaged: "slotDamaged"
    case .slotsDiffer: "slotsDiffer"
    case .slotTwice: "slotTwice"
    }
  }

  /// The number of the entry it is about; nil when it is about something else.
  public var entry: UInt64? {
    switch self {
    case .entryUnreadable(let entry, _), .chainBroken(let entry, _), .entryVoid(let entry, _),
      .columnsDiffer(let entry), .keyIndexDiffers(let entry), .payloadDamaged(let entry, _),
      .payloadUnreadable(let entry, _, _), .payloadMissing(let entry, _), .payloadLeft(let entry, _),
      .placeMissing(let entry, _), .noteDiffers(let entry, _), .knownDiffers(let entry):
      entry
    case .foreignFile, .notPlainFile, .openToOthers, .applicationDiffers, .newerSchema, .schemaForeign,
      .schemaMissing, .schemaDiffers, .logRowWrong, .indexDamaged, .databaseUnreadable, .writeAheadLogUnread,
      .payloadStray, .placesStray, .keysStray, .rehearsalDiffers, .noteMissing, .noteDamaged,
      .endsBeforeNote, .endsBeforeKnown, .slotMissing, .slotNotErased, .slotFileUnusable, .slotFileCut,
      .slotDamaged, .slotsDiffer, .slotTwice:
      nil
    }
  }
}
