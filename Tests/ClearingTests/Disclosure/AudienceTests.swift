import Clearing
import Testing

struct AudienceTests {
  @Test func `the minimum goes by who will see it, and only upward by choice`() {
    #expect(Audience.internal.minimum(sensitiveDimensions: 2) == 0)
    #expect(Audience.alliance.minimum(sensitiveDimensions: 2) == 3)
    #expect(Audience.public.minimum(sensitiveDimensions: 1) == 5)
    #expect(Audience.public.minimum(sensitiveDimensions: 2) == 10)
    #expect(Audience.public.minimum(sensitiveDimensions: 1, configured: 2) == 5)
    #expect(Audience.public.minimum(sensitiveDimensions: 1, configured: 8) == 8)
  }

  @Test func `many incidents of one person, or of one body, are hidden`() {
    #expect(CountBasis(incidents: 9, persons: 1, bodies: 2, isAgreed: false).isBarred(minimum: 3))
    #expect(CountBasis(incidents: 9, persons: 9, bodies: 1, isAgreed: false).isBarred(minimum: 3))
    #expect(!CountBasis(incidents: 9, persons: 9, bodies: 1, isAgreed: true).isBarred(minimum: 3))
    #expect(!CountBasis(incidents: 9, persons: 3, bodies: 2, isAgreed: false).isBarred(minimum: 3))
    #expect(!CountBasis(incidents: 9, persons: 1, bodies: 1, isAgreed: false).isBarred(minimum: 0))
  }

  @Test func `percentages need a base of twenty and medians five values`() {
    #expect(DerivedFigure.isPercentageShown(base: 20, isPartHidden: false, isBaseHidden: false))
    #expect(!DerivedFigure.isPercentageShown(base: 19, isPartHidden: false, isBaseHidden: false))
    #expect(!DerivedFigure.isPercentageShown(base: 50, isPartHidden: true, isBaseHidden: false))
    #expect(!DerivedFigure.isPercentageShown(base: 50, isPartHidden: false, isBaseHidden: true))
    #expect(DerivedFigure.isMedianShown(values: 5) && !DerivedFigure.isMedianShown(values: 4))
  }
}
