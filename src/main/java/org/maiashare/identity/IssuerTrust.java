package org.maiashare.identity;

import org.springframework.security.oauth2.jwt.JwtDecoder;

/** How the tokens of one issuer are checked and read. */
record IssuerTrust(String issuer, JwtDecoder decoder, TokenReader reader) {}
