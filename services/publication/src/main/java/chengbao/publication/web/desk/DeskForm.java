package chengbao.publication.web.desk;

import chengbao.publication.EditionAtHand;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.Typed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/// What a publisher's forms send.
///
/// @param version of the edition that was shown
/// @param command new with each page, so that a double click decides once
/// @param until day and time as a browser sends them, `2026-03-02T09:00`
/// @param index the index number
/// @param link 公开链接
public record DeskForm(
    @PathParam("report") UUID report,
    @PathParam("number") int number,
    @FormParam("version") long version,
    @FormParam("command") String command,
    @FormParam("until") String until,
    @FormParam("reason") String reason,
    @FormParam("index") String index,
    @FormParam("link") String link) {

  public DeskForm {
    command = Typed.of(command);
    until = Typed.of(until);
    reason = Typed.of(reason);
    index = Typed.of(index);
    link = Typed.of(link);
  }

  static final DeskForm EMPTY = new DeskForm(new UUID(0, 0), 0, 0, "", "", "", "", "");

  public EditionAtHand atHand() {
    return new EditionAtHand(new ReportId(report), number, version);
  }

  /// The same with the link and number that were looked at last.
  DeskForm looking(OuterLook last) {
    return new DeskForm(
        report, number, version, command, until, reason, last.indexNumber(), last.address());
  }

  /// What was typed, by which a command sent twice is known.
  public String content() {
    return version + "\n" + until + "\n" + reason + "\n" + index + "\n" + link;
  }
}
