package chengbao.review.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something of a round that is otherwise now than when the report was first submitted. The report
/// goes on under what was in force then.
public sealed interface RoundChange {

  record NoticeNumber(String then, String now) implements RoundChange {}

  record Due(Instant then, Instant now) implements RoundChange {}

  /// @param then the offices in order
  record Offices(String then, String now) implements RoundChange {}

  record Outline(int then, int now) implements RoundChange {}

  record Rules(String then, String now) implements RoundChange {}

  static List<RoundChange> of(Subject subject, RoundNow now) {
    List<RoundChange> changes = new ArrayList<>();
    Round round = subject.round();
    if (!round.noticeNumber().equals(now.noticeNumber())) {
      changes.add(new NoticeNumber(round.noticeNumber(), now.noticeNumber()));
    }
    if (!minute(round.due()).equals(minute(now.due()))) {
      changes.add(new Due(round.due(), now.due()));
    }
    List<Level> chain = now.chains().get(subject.unit().kind());
    if (chain != null && !offices(chain).equals(offices(subject.chain().levels()))) {
      changes.add(new Offices(names(subject.chain().levels()), names(chain)));
    }
    addTemplate(changes, round.template(), now.template());
    return changes;
  }

  /// Nobody sets a deadline by the second.
  private static Instant minute(Instant due) {
    return due.truncatedTo(ChronoUnit.MINUTES);
  }

  private static void addTemplate(
      List<RoundChange> changes, @Nullable Template then, Template now) {
    if (then == null) {
      return;
    }
    if (!then.id().equals(now.id()) || then.version() != now.version()) {
      changes.add(new Outline(then.version(), now.version()));
    }
    if (!Objects.equals(then.ruleSet(), now.ruleSet())) {
      changes.add(new Rules(then.ruleSet(), now.ruleSet()));
    }
  }

  private static List<UnitId> offices(List<Level> levels) {
    return levels.stream().map(Level::office).toList();
  }

  private static String names(List<Level> levels) {
    return levels.stream().map(Level::officeName).collect(Collectors.joining("—"));
  }
}
