-- A sign-in that a browser carries in a cookie instead of refresh tokens: the cookie's hash.
ALTER TABLE login_session ADD COLUMN cookie_hash $bytes;
CREATE UNIQUE INDEX login_session_cookie ON login_session (cookie_hash)
    WHERE cookie_hash IS NOT NULL;
