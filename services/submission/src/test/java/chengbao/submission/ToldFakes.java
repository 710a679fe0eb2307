package chengbao.submission;

import chengbao.ledger.acts.Acts;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Awaited;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notices;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.Posts;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Wishes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Being told, in memory: who was told of what.
public final class ToldFakes {
  /// A notice as it was written, and what ends it.
  private record Line(Notice notice, @Nullable Awaited awaits) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Delivery> outbox = new ArrayList<>();
  private final Map<PersonId, Wishes> kept = new HashMap<>();
  private final OfficersWishes wishes = new WishesInMemory();
  public final Notices notices = new InMemory();
  final Posts posts;
  final Telling telling;

  ToldFakes(Fakes fakes, Acts acts) {
    posts = new FromRegister(fakes);
    telling =
        new Telling(
            fakes.reports,
            fakes.rounds,
            fakes.units,
            new Recipients(posts, fakes.units, fakes.rounds, acts),
            notices,
            new Posting(
                wishes, new Outbox(), () -> Set.of(Channel.MAIL, Channel.WEBHOOK), fakes.ids),
            fakes.ids,
            fakes.clock);
  }

  public List<Notice> told() {
    return lines.stream().map(Line::notice).toList();
  }

  /// By which channels a notice also goes out.
  List<Channel> sent(Notice notice) {
    return outbox.stream()
        .filter(delivery -> notice.id().equals(delivery.notice()))
        .map(Delivery::channel)
        .toList();
  }

  void wantsEverything(PersonId person) {
    wishes.save(
        new Wishes(
            person,
            "officer@anlan.example",
            true,
            false,
            LocalTime.NOON,
            QuietHours.USUAL,
            new Wishes.Hook("https://push.example", LetterMother.SECRET),
            "zh-CN",
            1));
  }

  /// What is kept at the moment, to come back to it when a transaction does not commit.
  List<?> kept() {
    return List.copyOf(lines);
  }

  void backTo(List<?> before) {
    lines.clear();
    before.forEach(line -> lines.add((Line) line));
  }

  public Stream<Notice> to(PersonId person) {
    return told().stream().filter(notice -> notice.to().person().equals(person));
  }

  private record FromRegister(Fakes fakes) implements Posts {
    @Override
    public List<Post> holding(Collection<UnitId> units, OfficerFunction function, Instant now) {
      return fakes.keptOfficers.values().stream()
          .flatMap(staff ->
              staff.heldAt(now).stream()
                  .filter(held -> held.unit() != null && units.contains(held.unit()))
                  .filter(held -> held.functions().contains(function))
                  .map(held ->
                      new Post(
                          staff.person(),
                          held.id(),
                          Objects.requireNonNull(held.unit()),
                          held.onBehalfOf())))
          .toList();
    }
  }

  private final class InMemory implements Notices {
    @Override
    public void add(Collection<Notice> notices, @Nullable Awaited awaits) {
      notices.forEach(notice -> lines.add(new Line(notice, awaits)));
    }

    @Override
    public void settle(
        RoundId round, Collection<UnitId> units, Set<Awaited> ended, Notice.Settled how) {
      lines.replaceAll(line -> {
        var one = line.notice();
        var awaits = line.awaits();
        return one.isOpen()
                && awaits != null
                && ended.contains(awaits)
                && units.contains(one.matter().unit())
                && one.matter().round().equals(round)
            ? new Line(with(one, one.read(), how), awaits)
            : line;
      });
    }

    @Override
    public void settle(Notice.Matter matter, UUID request, Notice.Settled how) {
      lines.replaceAll(line ->
          line.notice().isOpen()
                  && line.awaits() == Awaited.OPINION
                  && line.notice().matter().equals(matter)
                  && request.toString().equals(line.notice().parameters().get("request"))
              ? new Line(with(line.notice(), line.notice().read(), how), line.awaits())
              : line);
    }

    @Override
    public Optional<Notice> find(PersonId person, UUID id) {
      return to(person).filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public List<Notice> of(PersonId person, Shown shown, int from, int most) {
      return to(person).filter(notice -> is(notice, shown)).skip(from).limit(most).toList();
    }

    @Override
    public int count(PersonId person, Shown shown) {
      return of(person, shown, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public void read(PersonId person, UUID id, Instant at) {
      lines.replaceAll(line ->
          line.notice().id().equals(id)
              ? new Line(with(line.notice(), at, line.notice().settled()), line.awaits())
              : line);
    }

    @Override
    public void readAll(PersonId person, Instant at) {
      to(person).toList().forEach(notice -> read(person, notice.id(), at));
    }

    private static boolean is(Notice notice, Shown shown) {
      return switch (shown) {
        case OPEN -> notice.isOpen();
        case UNREAD -> notice.read() == null;
        case ALL -> true;
      };
    }

    private static Notice with(
        Notice notice, @Nullable Instant read, Notice.@Nullable Settled settled) {
      return new Notice(
          notice.id(),
          notice.to(),
          notice.move(),
          notice.weight(),
          notice.matter(),
          notice.parameters(),
          notice.at(),
          read,
          settled);
    }
  }

  private final class WishesInMemory implements OfficersWishes {
    @Override
    public Map<PersonId, Wishes> of(Collection<PersonId> persons) {
      var found = new HashMap<>(kept);
      found.keySet().retainAll(persons);
      return found;
    }

    @Override
    public void save(Wishes wishes) {
      kept.put(wishes.person(), wishes);
    }

    @Override
    public List<PersonId> takeDigests(LocalDate day, LocalTime time) {
      return List.of();
    }
  }

  private final class Outbox implements Deliveries {
    @Override
    public void add(Collection<Delivery> deliveries) {
      outbox.addAll(deliveries);
    }

    @Override
    public Optional<Delivery> takeNext(Channel channel, Instant now, Instant lease) {
      return Optional.empty();
    }

    @Override
    public void sent(UUID id, Instant at) {}

    @Override
    public void dropped(UUID id, Instant at) {}

    @Override
    public void again(UUID id, Instant due, String failure) {}

    @Override
    public void dead(UUID id, Instant at, String failure) {}

    @Override
    public int countUndelivered() {
      return undelivered(Integer.MAX_VALUE).size();
    }

    @Override
    public List<Undelivered> undelivered(int most) {
      return List.of();
    }

    @Override
    public boolean revive(UUID id, Instant now) {
      return false;
    }
  }
}
