/// 公布通报: the office says that a round's circular is public.
@NullMarked
package chengbao.publication.web.circulars;

import org.jspecify.annotations.NullMarked;
