package chengbao.publication.web.elsewhere;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.Withdrawal;
import chengbao.publication.web.RefusedMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An edition taken down here whose page on another platform was not yet seen without it.
///
/// @param takenDownAt absent from records of the first release
/// @param standing `still-shown`, `away` or `dead`; `pending` as long as nobody looked since
public record TakenDownElsewhere(
    NamedEdition edition,
    @Nullable Instant takenDownAt,
    String address,
    String standing,
    @Nullable Instant lookedAt) {

  public static final String EXAMPLE =
      """
      [{"edition": {"report": "019c6d00-0000-7000-8000-000000000101", "number": 1, "version": 2,
        "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告", "organ": "白鹭镇人民政府",
        "indexNumber": "11990102MB0000002G/2026-00001"},
        "takenDownAt": "2026-02-21T01:30:00Z", "address": "https://www.anlan.example/zwgk/t1024.html",
        "standing": "still-shown", "lookedAt": "2026-02-21T01:31:00Z"}]
      """;

  public static List<TakenDownElsewhere> of(List<OuterLooks.TakenDown> found) {
    return found.stream().map(TakenDownElsewhere::of).toList();
  }

  private static TakenDownElsewhere of(OuterLooks.TakenDown one) {
    Edition.Gone edition = one.edition();
    Withdrawal withdrawal = edition.withdrawal();
    OuterLook look = one.look();
    return new TakenDownElsewhere(
        NamedEdition.of(edition),
        withdrawal == null ? null : withdrawal.at(),
        look.address(),
        one.isLookedAt() ? RefusedMapper.word(look.standing()) : "pending",
        one.isLookedAt() ? look.at() : null);
  }

  public String action() {
    return ElsewherePage.action(edition);
  }
}
