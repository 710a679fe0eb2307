package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.ClosedReports;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.Sites;
import chengbao.publication.domain.Visit;
import chengbao.publication.domain.WithdrawalRequest;
import chengbao.publication.domain.WithdrawalRequests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The verbs of publication on fakes that live in memory, and what they left behind.
class Desk {

  static final Overseer OVERSEER =
      new Overseer(new Person("p7", "方怀瑾", "a7", "u9", "中共安澜区委全面依法治区委员会办公室"), "990102", true);
  static final Publisher PUBLISHER = publisher(Approved.BAILU.id(), "sub-district", "990102");

  final Clock clock = Clock.fixed(Approved.AT, ZoneOffset.UTC);
  final MemoryEditions editions = new MemoryEditions();
  final List<String> announced = new ArrayList<>();
  final List<Act> acts = new ArrayList<>();
  final PublishEdition publish;
  final RecordNotPublished recordNotPublished;
  final ReleaseEdition release;
  final ScheduleEdition schedule;
  final HoldEdition hold;
  final DistrustApproval distrust;
  final AskWithdrawal askWithdrawal;
  final AnswerWithdrawal answerWithdrawal;
  final PostElsewhere post;
  final LookElsewhere lookElsewhere;
  final List<String> released = new ArrayList<>();
  final MemoryLooks looks = new MemoryLooks();
  final MemorySettings settings = new MemorySettings();
  final MemoryRequests requests = new MemoryRequests();

  private final Announced announcements = new Announced();
  private final OneSite sites = new OneSite();
  private final Serials serials = new Serials();
  private final OuterPages pages = new NoPages();
  private boolean siteHolds;
  private Clock later = clock;

  Desk() {
    Book book = new Book(new NotedActs());
    Publishing publishing = publishing();
    publish =
        new PublishEdition(editions, sites, settings, publishing, WorkingDays.announced(), clock);
    recordNotPublished = new RecordNotPublished(new Closed(), announcements, book, clock);
    release =
        new ReleaseEdition(editions, publishing, (_, reason, _, _) -> released.add(reason), clock);
    schedule = new ScheduleEdition(editions, settings, publishing, clock);
    hold = new HoldEdition(editions, publishing, clock);
    post = new PostElsewhere(editions, pages, looks, publishing, book, clock);
    lookElsewhere = new LookElsewhere(editions, looks, announcements, book, clock);
    distrust = new DistrustApproval(book, clock);
    askWithdrawal = new AskWithdrawal(editions, requests, announcements, book, clock);
    answerWithdrawal = new AnswerWithdrawal(editions, requests, announcements, book, clock);
  }

  /// From now on a publisher releases each edition of the site.
  Desk whereTheSiteHolds() {
    siteHolds = true;
    return this;
  }

  /// The verb of the timer, at some time.
  PublishScheduled timerAt(Instant at) {
    later = Clock.fixed(at, ZoneOffset.UTC);
    return new PublishScheduled(editions, publishing(), later);
  }

  private Publishing publishing() {
    Numbers numbers = new Numbers(serials, sites, settings);
    return new Publishing(editions, numbers, settings, announcements, new Book(new NotedActs()));
  }

  /// The verbs at another time, on what is stored.
  PublishEdition publishAt(Instant at) {
    return new PublishEdition(
        editions,
        sites,
        settings,
        publishing(),
        WorkingDays.announced(),
        Clock.fixed(at, ZoneOffset.UTC));
  }

  LookElsewhere lookAt(Instant at) {
    return new LookElsewhere(
        editions, looks, announcements, new Book(new NotedActs()), Clock.fixed(at, ZoneOffset.UTC));
  }

  /// From now on the site publishes so.
  Desk where(SiteTerms terms) {
    settings.terms = terms;
    return this;
  }

  static Publisher publisher(String unit, String kind, String district) {
    return new Publisher(
        new Person("p1", "沈听澜", "a1", unit, "白鹭镇人民政府"), kind, district, Set.of(), true);
  }

  static Cause.Followed event() {
    return new Cause.Followed(UUID.randomUUID(), new Person("p9", "周知微", "a9", "u9", "区委依法治区办"));
  }

  private Site site() {
    return new Site(
        "anlan",
        "澜州市安澜区人民政府",
        "www.anlan.example",
        "9901020001",
        IndexNumberRule.USUAL,
        "安澜区望潮街道观澜路1号",
        siteHolds);
  }

  /// Editions in a map, with the version counted as the database does.
  static final class MemoryEditions implements Editions {
    private final Map<String, Edition> stored = new HashMap<>();

    @Override
    public Optional<Edition> find(ReportId report, int number) {
      return Optional.ofNullable(stored.get(report + "/" + number));
    }

    @Override
    public List<Edition> ofReportForUpdate(ReportId report) {
      return stored.values().stream()
          .filter(edition -> edition.report().equals(report))
          .sorted(Comparator.comparing(Edition::number))
          .toList();
    }

    @Override
    public void save(Edition edition) {
      Edition before = find(edition.report(), edition.number()).orElse(null);
      if ((before == null ? 0 : before.version()) != edition.version()) {
        throw new Refused(Refusal.VERSION_STALE);
      }
      stored.put(edition.report() + "/" + edition.number(), counted(edition));
    }

    @Override
    public void restore(Edition.Numbered recorded) {
      put(recorded);
    }

    @Override
    public void restore(List<Edition.Numbered> recorded) {
      recorded.forEach(this::restore);
    }

    @Override
    public void holdStill() {
      throw new UnsupportedOperationException("on the database only");
    }

    @Override
    public void eachPublic(Consumer<List<Edition.Numbered>> some) {
      throw new UnsupportedOperationException("on the database only");
    }

    @Override
    public void forgetPublic() {
      throw new UnsupportedOperationException("on the database only");
    }

    /// Puts an edition there as if it had been stored once.
    Edition put(Edition edition) {
      stored.put(edition.report() + "/" + edition.number(), edition);
      return edition;
    }

    @Override
    public List<Edition.Scheduled> due(Instant now) {
      return stored.values().stream()
          .filter(Edition.Scheduled.class::isInstance)
          .map(Edition.Scheduled.class::cast)
          .filter(edition -> !edition.until().isAfter(now))
          .toList();
    }

    private static Edition counted(Edition edition) {
      return switch (edition) {
        case Edition.Held e ->
            new Edition.Held(e.approval(), e.number(), e.version() + 1, e.reason(), e.since());
        case Edition.Scheduled e ->
            new Edition.Scheduled(e.approval(), e.number(), e.version() + 1, e.until());
        case Edition.Supplied e ->
            new Edition.Supplied(e.approval(), e.number(), e.version() + 1, e.since());
        case Edition.Published e ->
            new Edition.Published(
                e.approval(),
                e.number(),
                e.version() + 1,
                e.indexNumber(),
                e.publishedAt(),
                e.entry());
        case Edition.Superseded e ->
            new Edition.Superseded(
                e.approval(),
                e.number(),
                e.version() + 1,
                e.indexNumber(),
                e.publishedAt(),
                e.supersededAt(),
                e.entry());
        case Edition.Gone e ->
            new Edition.Gone(
                e.approval(),
                e.number(),
                e.version() + 1,
                e.indexNumber(),
                e.publishedAt(),
                e.erased(),
                e.note(),
                e.withdrawal(),
                e.entry());
      };
    }
  }

  /// Requests to take down, one a report.
  static final class MemoryRequests implements WithdrawalRequests {
    private final Map<ReportId, WithdrawalRequest> open = new HashMap<>();

    @Override
    public Optional<WithdrawalRequest> open(ReportId report) {
      return Optional.ofNullable(open.get(report));
    }

    @Override
    public void ask(WithdrawalRequest request) {
      open.put(request.report(), request);
    }

    @Override
    public void answer(ReportId report, @Nullable String declined, Person by, Instant at) {
      open.remove(report);
    }
  }

  /// The last look at each page.
  static final class MemoryLooks implements OuterLooks {
    private final Map<String, OuterLook> kept = new HashMap<>();

    @Override
    public Optional<OuterLook> find(ReportId report, int number) {
      return Optional.ofNullable(kept.get(report + "/" + number));
    }

    @Override
    public void keep(OuterLook look) {
      kept.put(look.report() + "/" + look.number(), look);
    }

    @Override
    public List<OuterLook> due(Instant now) {
      return kept.values().stream().filter(look -> !look.next().isAfter(now)).toList();
    }

    @Override
    public List<Trouble> troubles() {
      throw new UnsupportedOperationException("on the database only");
    }

    @Override
    public List<TakenDown> takenDown(Publisher publisher) {
      throw new UnsupportedOperationException("on the database only");
    }

    @Override
    public List<TakenDown> takenDown(Overseer overseer) {
      throw new UnsupportedOperationException("on the database only");
    }
  }

  /// One site's terms.
  static final class MemorySettings implements SiteSettings {
    private SiteTerms terms = SiteTerms.USUAL;

    @Override
    public SiteTerms of(String site) {
      return terms;
    }

    @Override
    public long version(String site) {
      return 0;
    }

    @Override
    public void change(String site, SiteTerms changed, long version, Person by, Instant at) {
      terms = changed;
    }
  }

  /// Everything may be asked for; what came of it is said by the test.
  private static final class NoPages implements OuterPages {
    @Override
    public Visit visit(String address) {
      throw new UnsupportedOperationException("over a line only");
    }

    @Override
    public void mustBeAllowed(String address) {
      if (!address.startsWith("https://")) {
        throw new Refused(Refusal.LINK_MALFORMED);
      }
    }
  }

  private final class OneSite implements Sites {
    @Override
    public Optional<Site> find(String id) {
      return all().stream().filter(site -> site.id().equals(id)).findFirst();
    }

    @Override
    public List<Site> all() {
      return List.of(site());
    }
  }

  private static final class Serials implements IndexNumbers {
    private final Map<String, Long> last = new HashMap<>();
    private final Map<IndexNumber, ReportId> given = new HashMap<>();

    @Override
    public long last(String series) {
      return last.getOrDefault(series, 0L);
    }

    @Override
    public void take(String series, long serial) {
      last.put(series, serial);
    }

    @Override
    public Optional<ReportId> holder(IndexNumber number) {
      return Optional.ofNullable(given.get(number));
    }

    @Override
    public void give(IndexNumber number, ReportId report) {
      assertThat(given.put(number, report)).isNull();
    }

    @Override
    public void restore(Map<IndexNumber, ReportId> recorded) {
      given.putAll(recorded);
      recorded.keySet().forEach(number -> last.merge(number.series(), number.serial(), Math::max));
    }
  }

  private static final class Closed implements ClosedReports {
    private final Set<ReportId> reports = new HashSet<>();

    @Override
    public boolean add(Approval approval) {
      return reports.add(approval.report());
    }
  }

  private final class NotedActs extends Acts {
    NotedActs() {
      super(null);
    }

    @Override
    public void append(Act act) {
      acts.add(act);
    }
  }

  private final class Announced implements Announcements {
    @Override
    public void published(Edition.Published edition, Cause cause) {
      announced.add("published " + edition.number() + " " + edition.indexNumber());
    }

    @Override
    public void superseded(Edition.Superseded edition) {
      announced.add("superseded " + edition.number());
    }

    @Override
    public void waits(Edition.Waiting edition, Cause cause) {
      announced.add(
          switch (edition) {
            case Edition.Held held -> "held " + held.reason().code();
            case Edition.Scheduled scheduled -> "scheduled " + scheduled.until();
            case Edition.Supplied _ -> "supplied";
          });
    }

    @Override
    public void withdrawalAsked(WithdrawalRequest request, Edition.Published edition, Cause cause) {
      announced.add("asked " + edition.number());
    }

    @Override
    public void withdrawalDeclined(Edition.Published edition, String why, Cause cause) {
      announced.add("declined " + edition.number());
    }

    @Override
    public void withdrawn(Edition.Gone edition, WithdrawalRequest request, Cause cause) {
      announced.add("withdrawn " + edition.number());
    }

    @Override
    public void goneToo(Edition.Gone edition) {
      announced.add("gone too " + edition.number());
    }

    @Override
    public void outerPage(Edition.Published edition, OuterLook look, Cause cause) {
      announced.add("page " + look.standing());
    }

    @Override
    public void notPublished(Approval approval, Cause cause) {
      announced.add("not published " + approval.disclosure().kind());
    }
  }
}
