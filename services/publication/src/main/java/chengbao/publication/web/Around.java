package chengbao.publication.web;

import chengbao.look.Display;
import chengbao.look.Portal;

/// What stands around every public page.
///
/// @param address path and query of the page, without the reader's wishes for display
public record Around(Portal portal, Display display, String address) {

  /// An address of the portal that keeps the reader's wishes.
  public String to(String place) {
    return display.keep(place);
  }

  public boolean english() {
    return display.language().equals("en");
  }
}
