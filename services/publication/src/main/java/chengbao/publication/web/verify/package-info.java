/// 核验: whether a file, a number or a text is what the portal published.
@NullMarked
package chengbao.publication.web.verify;

import org.jspecify.annotations.NullMarked;
