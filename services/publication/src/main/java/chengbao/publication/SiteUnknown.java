package chengbao.publication;

/// A report of a site whose units were not announced here yet. It passes as soon as they are.
public final class SiteUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SiteUnknown(String site) {
    super("no unit of site " + site + " is known yet");
  }
}
