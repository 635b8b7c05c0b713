/// Rounding to multiples of five, every figure and every total by itself: what the statistical offices do with tables of public
/// service staff (Personalstandstatistik of the statistics office of Baden-Württemberg). Such tables do not add up.
///
/// It comes on top of hiding and never in its place. Rounding alone is undone by the sums it leaves: four rows of two and their
/// total of eight are printed as 0, 0, 0, 0 and 10, and only 2, 2, 2, 2 fits. So a rounded sheet hides what the exact one would
/// hide and rounds what is left. Whoever has the exact sheet can make the rounded one from it, so it tells nothing more, alone or
/// together with any earlier release. What it adds: a figure that went from 12 to 13 still reads 15 or 10, so that a later version
/// does not tell of one case, and nobody can quote a precision that the figures do not have.
public enum FiveRounding {
  /// The step.
  public static let step = 5

  /// The nearest multiple of five of a count; 0 for 0 to 2, 5 for 3 to 7.
  public static func rounded(_ count: Int) -> Int {
    count < 0 ? -rounded(-count) : (count + step / 2) / step * step
  }

  /// The counts that are printed as this multiple of five.
  public static func counts(behind rounded: Int) -> ClosedRange<Int> {
    max(0, rounded - step / 2)...max(0, rounded + step / 2)
  }
}
