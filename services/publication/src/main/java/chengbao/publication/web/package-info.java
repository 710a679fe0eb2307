/// What the rooms of the pages share: who asks, on which site, in what frame, and how a no is said.
/// Each room has pages, or the same for programs.
@NullMarked
package chengbao.publication.web;

import org.jspecify.annotations.NullMarked;
