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

  /// Whether the address has to say the language.
  public boolean foreign() {
    return !display.tag().equals("zh-CN");
  }

  /// The whole address by which others should know this page.
  public String canonical() {
    return portal.base() + address;
  }
}
