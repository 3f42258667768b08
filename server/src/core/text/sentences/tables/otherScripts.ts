import { words, type Abbreviations } from './table.js';

/** Russian and Ukrainian, with the few short forms of Arabic and Hindi that news cannot do without. */
export const otherAbbreviations: Abbreviations = {
  leading: words(`г-н г-жа т.е т.к т.н проф акад доц им ул пр просп пл пер наб св см ср ген полк кап им
      тов гр напр див пр-т пос дер обл р-н डॉ प्रो श्री सुश्री कु पं रु`),
  numbered: words(`№ ст стр с гл рис табл тел кв д корп т п`),
  closing: words(`г гг в вв т.д т.п др пр млн млрд трлн тыс руб коп долл чел мин сек ч р с.г н.э т.ч ін`),
  starters: words(
    `он она оно они мы вы я это этот эта эти тот в во на по с со к ко о об из за от до для при у и а но или да
      если когда как что кто где так там тут также однако потом затем после перед по-прежнему не все всё его её их
      наш мой сейчас теперь сегодня вчера между
      він вона воно вони ми ви це цей ця ці у з із зі та й але або якщо коли як що хто де так також проте потім після`,
  ),
  hours: words(''),
  beforeHours: words(''),
  afterHours: words(''),
  lettered: words(''),
  beforeOrdinals: words(''),
  afterOrdinals: words(''),
};
