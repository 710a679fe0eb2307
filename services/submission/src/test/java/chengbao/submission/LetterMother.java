package chengbao.submission;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.Weight;
import chengbao.submission.domain.notice.Wishes;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Letters ready to be carried.
public final class LetterMother {
  public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final PersonId PERSON = new PersonId(ReportMother.id(203));

  private LetterMother() {}

  public static Letter mail(String address) {
    return letter(Channel.MAIL, address, null, List.of(notice()));
  }

  public static Letter push(String url) {
    return letter(Channel.WEBHOOK, null, new Wishes.Hook(url, SECRET), List.of(notice()));
  }

  /// 每日汇总: one thing to do, one piece of news.
  public static Letter digest(String address) {
    var toDo = notice();
    var news =
        new Notice(
            UUID.randomUUID(),
            toDo.to(),
            "report-approved",
            Weight.NEWS,
            toDo.matter(),
            toDo.parameters(),
            toDo.at(),
            null,
            null);
    var letter = letter(Channel.MAIL, address, null, List.of(toDo, news));
    return new Letter(
        Delivery.digest(letter.delivery().id(), PERSON, letter.delivery().due()),
        letter.wishes(),
        letter.notices());
  }

  private static Letter letter(
      Channel channel, @Nullable String address, Wishes.@Nullable Hook hook, List<Notice> notices) {
    return new Letter(
        new Delivery(
            ReportMother.id(900),
            PERSON,
            channel,
            notices.getFirst().id(),
            ReportMother.MORNING,
            1),
        new Wishes(
            PERSON, address, true, false, LocalTime.of(8, 30), QuietHours.USUAL, hook, "zh-CN", 1),
        notices);
  }

  private static Notice notice() {
    return new Notice(
        UUID.randomUUID(),
        new Notice.Addressee(
            PERSON, new AppointmentId(ReportMother.id(7)), Recipient.DRAFTER, "沈望舒"),
        "report-returned",
        Weight.TO_DO,
        new Notice.Matter(ReportMother.ROUND.id(), ReportMother.TOWN_ID, ReportMother.REPORT),
        Map.of("unit", "白鹭镇", "year", "2025", "office", "区司法局", "reason", "内部意见不外传"),
        ReportMother.MORNING,
        null,
        null);
  }
}
