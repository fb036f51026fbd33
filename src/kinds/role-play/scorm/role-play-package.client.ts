/** The script of a role-play in a package: the role-play's own, after the listening to it has begun. */
import './progress.client.ts';
import '../role-play.client.ts';
