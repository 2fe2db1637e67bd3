import { describe, expect, test } from '@jest/globals';
import { readSmtpUrl } from '../../src/mail/smtp-url.ts';

describe('an SMTP url', () => {
  test('requires TLS for every other machine', () => {
    expect(readSmtpUrl('smtp://mail.vlaanderen.example')).toEqual({
      host: 'mail.vlaanderen.example',
      port: 587,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
    });
  });

  test.each(['localhost', '127.0.0.1', '127.8.8.8', '[::1]', 'mail.localhost'])(
    'needs no TLS for %s, this machine itself',
    (host) => {
      expect(readSmtpUrl(`smtp://${host}:1025`)).toMatchObject({
        port: 1025,
        requireTLS: false,
        ignoreTLS: true,
      });
    },
  );

  test.each(['127.0.0.1.kwaad.example', 'localhost.kwaad.example', '10.0.0.1'])(
    'does not take %s for this machine',
    (host) => {
      expect(readSmtpUrl(`smtp://${host}`).requireTLS).toBe(true);
    },
  );

  test('decides about TLS itself when it says so', () => {
    expect(readSmtpUrl('smtp://mail.x.example?requireTLS=false').requireTLS).toBe(false);
    expect(readSmtpUrl('smtp://localhost?requireTLS=true')).toMatchObject({
      requireTLS: true,
      ignoreTLS: false,
    });
  });

  test('uses TLS from the first byte with smtps', () => {
    expect(readSmtpUrl('smtps://mail.x.example')).toMatchObject({ port: 465, secure: true });
  });

  test('decodes user and password', () => {
    expect(readSmtpUrl('smtp://jan%40x.example:p%3Ass%2F@mail.x.example').auth).toEqual({
      user: 'jan@x.example',
      pass: 'p:ss/',
    });
  });

  test.each([
    'http://mail.x.example',
    'mail.x.example:25',
    'smtp://',
    'smtp://u:geheim@mail.x.example?requiretls=false',
    'smtp://u:geheim%zz@mail.x.example',
    'smtp://u:geheim@mail.x.example:99999',
  ])('refuses %s without repeating a password', (url) => {
    expect(() => readSmtpUrl(url)).toThrow(/^(?!.*geheim)/);
  });
});
