extension World {
  /// Does the employee path hold for a case: is an affected person employed by the municipality?
  ///
  /// Then the person's own unit and its superiors must not learn of it, and the recipients are other ones.
  public func isEmployeePath(_ file: CaseState) -> Bool {
    file.cover.municipalStaff == true
      || file.incidents.contains { incidents[$0]?.core.municipalStaff == true }
  }
}
