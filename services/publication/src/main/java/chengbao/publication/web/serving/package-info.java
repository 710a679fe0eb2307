/// How public pages go out: rendered once, kept compressed, answered before anything else looks at
/// the request, and given up as soon as what they show has changed.
@NullMarked
package chengbao.publication.web.serving;

import org.jspecify.annotations.NullMarked;
