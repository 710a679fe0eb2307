/// The publisher's desk (信息公开审核): what waits to become public, and what is decided about it.
@NullMarked
package chengbao.publication.web.desk;

import org.jspecify.annotations.NullMarked;
