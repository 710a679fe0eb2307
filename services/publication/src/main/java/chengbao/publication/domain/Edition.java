package chengbao.publication.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One public edition (公开版次) of a report: what the public sees, or is about to. The wording is the
/// approval's and never changes; a correction is a new edition.
///
/// | from \ move | hold | schedule | supply | publish | supersede | withdraw |
/// |---|---|---|---|---|---|---|
/// | an approval | Held | Scheduled | Supplied | Published | – | – |
/// | Held 暂缓公开 | Held | Scheduled | Supplied | Published | – | – |
/// | Scheduled 定时公开 | Held | Scheduled | Supplied | Published | – | – |
/// | Supplied 待外站公开 | Held | – | – | Published | – | – |
/// | Published 已公开 | – | – | – | – | Superseded | Gone |
/// | Superseded 已更正 | – | – | – | – | – | Gone |
/// | Gone 已撤下 | – | – | – | – | – | – |
public sealed interface Edition {

  Approval approval();

  /// From 1, counted per report.
  int number();

  /// How often it was stored; 0 for one that never was. Two publishers at one edition are settled
  /// by it.
  long version();

  default ReportId report() {
    return approval().report();
  }

  /// An edition that the public cannot see yet.
  sealed interface Waiting extends Edition, Candidate permits Timed, Supplied {}

  /// One that this portal itself will show.
  sealed interface Timed extends Waiting permits Held, Scheduled {
    default Scheduled schedule(Instant until) {
      return new Scheduled(approval(), number(), version(), until);
    }

    default Supplied supply(Instant at) {
      return new Supplied(approval(), number(), version(), at);
    }
  }

  /// An edition that was public once: its number and address stay taken.
  sealed interface Numbered extends Edition permits Readable, Gone {
    IndexNumber indexNumber();

    Instant publishedAt();

    /// What its catalogue entry says beside that.
    Entry entry();

    /// The edition that this one corrects, if it corrects one.
    default @Nullable Integer corrects() {
      return approval().corrects();
    }

    /// 更正说明, with [#corrects()].
    default @Nullable String correctionNote() {
      return approval().correctionNote();
    }

    default Catalogue catalogue() {
      return Catalogue.of(this);
    }
  }

  /// An edition that the public can still read.
  sealed interface Readable extends Numbered permits Published, Superseded {
    /// Leaves a notice; the number stays taken.
    default Gone withdraw(Withdrawal withdrawal) {
      return new Gone(
          approval(),
          number(),
          version(),
          indexNumber(),
          publishedAt(),
          false,
          withdrawal.reason(),
          withdrawal,
          entry());
    }
  }

  /// 暂缓公开: waits until a publisher releases it.
  record Held(Approval approval, int number, long version, Reason reason, Instant since)
      implements Timed {}

  /// 定时公开: published by itself at the time that a publisher or the site has set.
  record Scheduled(Approval approval, int number, long version, Instant until) implements Timed {}

  /// 待外站公开: the text was handed to the platform that shows the site's column. It is public once
  /// that platform's page has been looked at and agrees.
  record Supplied(Approval approval, int number, long version, Instant since) implements Waiting {}

  /// 已公开: what a reader of the report's address sees.
  record Published(
      Approval approval,
      int number,
      long version,
      IndexNumber indexNumber,
      Instant publishedAt,
      Entry entry)
      implements Readable {

    /// With the usual catalogue entry.
    public Published(
        Approval approval, int number, long version, IndexNumber indexNumber, Instant publishedAt) {
      this(approval, number, version, indexNumber, publishedAt, Entry.USUAL);
    }

    public Superseded supersede(Instant at) {
      return new Superseded(approval, number, version, indexNumber, publishedAt, at, entry);
    }
  }

  /// 已更正: a later edition corrects it; it stays readable.
  record Superseded(
      Approval approval,
      int number,
      long version,
      IndexNumber indexNumber,
      Instant publishedAt,
      Instant supersededAt,
      Entry entry)
      implements Readable {

    /// With the usual catalogue entry.
    public Superseded(
        Approval approval,
        int number,
        long version,
        IndexNumber indexNumber,
        Instant publishedAt,
        Instant supersededAt) {
      this(approval, number, version, indexNumber, publishedAt, supersededAt, Entry.USUAL);
    }
  }

  /// 已撤下: only the notice is left.
  ///
  /// @param erased the text is gone from the record as well
  /// @param note what the notice says
  /// @param withdrawal who took it down and when; absent from records of the first release
  record Gone(
      Approval approval,
      int number,
      long version,
      IndexNumber indexNumber,
      Instant publishedAt,
      boolean erased,
      @Nullable String note,
      @Nullable Withdrawal withdrawal,
      Entry entry)
      implements Numbered {

    /// With the usual catalogue entry, and nobody named who took it down.
    public Gone(
        Approval approval,
        int number,
        long version,
        IndexNumber indexNumber,
        Instant publishedAt,
        boolean erased,
        @Nullable String note) {
      this(approval, number, version, indexNumber, publishedAt, erased, note, null, Entry.USUAL);
    }
  }

  /// Why an edition is held: a code, and what the publisher wrote.
  record Reason(Code code, @Nullable String text) {

    public static final Reason BY_SITE = new Reason(Code.BY_SITE, null);
    public static final Reason NEAR_MISS = new Reason(Code.NEAR_MISS, null);

    /// Whose rule or decision it is.
    public enum Code {
      BY_SITE,
      BY_PUBLISHER,
      /// The checks of the public text found something ([Screening]).
      NEAR_MISS,
      /// The site's numbers come from elsewhere, and a publisher enters this one.
      NUMBER_TO_ENTER,
      /// The site's range of serials is used up for the year.
      SERIALS_USED_UP
    }
  }
}
