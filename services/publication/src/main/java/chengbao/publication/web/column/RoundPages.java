package chengbao.publication.web.column;

import chengbao.publication.PublicRounds;
import chengbao.publication.PublicRounds.Round;
import chengbao.publication.domain.Site;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.Links;
import chengbao.publication.web.Readers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The overview of a round. Before its circular is public there is no such page.
@Path("/rounds/{round}")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class RoundPages {

  private final PublicRounds rounds;
  private final Readers readers;

  RoundPages(PublicRounds rounds, Readers readers) {
    this.rounds = rounds;
    this.readers = readers;
  }

  @GET
  @Operation(hidden = true)
  public Response round(@PathParam("round") String id) {
    Site site = readers.site();
    Round round = rounds.find(id).orElseThrow(NotFoundException::new);
    String address = Links.page(round);
    return readers.many(
        site, address, () -> RoundPage.of(readers.around(site, address), round, rounds.lines(id)));
  }
}
