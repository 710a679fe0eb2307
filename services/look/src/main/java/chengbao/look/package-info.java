/// The page frame, the style sheet and the tags of the pages of all three services. No behaviour:
/// what a page says is decided by the service that owns it.
@NullMarked
package chengbao.look;

import org.jspecify.annotations.NullMarked;
