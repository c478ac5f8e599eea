import type { JudgedSector } from './shape'

/** Processing: what answers which need. */
export const processing: JudgedSector = {
  needs: [
    {
      key: 'processing-j01',
      title: 'Công-ten-nơ tiêu, quế bị Mỹ giữ vì cấy ra vi trùng, chiếu tia thì khách hữu cơ chê',
      text:
        'Hai lô tiêu đen với quế bột qua Mỹ bị giữ ngoài cảng vì họ cấy ra vi trùng đường ruột, nằm bãi ba tháng tốn gần tỷ ' +
        'rưỡi rồi phải chở về. Trước có chỗ xông khí, giờ bên kia cấm ngặt. Gửi đi chiếu tia thì mối hữu cơ không nhận. Tự chế ' +
        'nồi hấp áp lực thì hạt nở, ướt nhẹp, sấy lại bay hết cay, ngửi như trấu. Cần máy nửa tấn một giờ làm cho sạch mà còn ' +
        'nguyên thơm, có sổ ghi từng đợt để khách tin.',
    },
    {
      key: 'processing-j02',
      title: 'Mía ép chai để lạnh qua hôm là xám xịt, tách lớp',
      text:
        'Quán tôi lên thành xưởng nhỏ, ép mía bán cho chuỗi trà sữa hai ngàn chai một ngày. Vừa ép xong vàng xanh bắt mắt, ' +
        'sáng mai đã xám xịt, dưới đáy lắng cặn, mở nắp nghe chua. Vắt thêm tắc thì chậm được một hai ngày mà đổi vị. Đun tám ' +
        'chục độ thì ra mùi mật, khách nhăn mặt. Chuỗi đòi để được cả tháng trong tủ mát mà uống như mới, nhãn không ghi thêm ' +
        'chất gì. Xưởng mỗi tiếng ép chừng ngàn lít.',
    },
    {
      key: 'processing-j03',
      title: 'Cà vối muốn bán hàng cao cấp mà mẻ thơm mẻ chua khẳm',
      text:
        'Tổ hợp tác tôi có sáu chục mẫu cà vối hái toàn trái đỏ. Nghe người ta ủ trong bao ny lông bán gấp ba giá thường, bắt ' +
        'chước làm: mẻ thơm như mít, mẻ chua khẳm, mẻ nghe mùi mắm. Mối rang xay mua một bao rồi bỏ, họ nói kỳ này khác kỳ ' +
        'trước, không dám đưa vô thực đơn. Không biết lúc nào thì vớt, trời lạnh ủ bốn ngày, trời nóng hai ngày đã hư. Nước xả ' +
        'đen ngòm chảy xuống suối, xã nhắc. Cần công thức có men, có thùng, bữa nào làm cũng ra một vị.',
    },
    {
      key: 'processing-j04',
      title: 'Bún khô nấu vài phút là nát, nước đục như cháo',
      text:
        'Lò tôi làm bún khô, hủ tiếu khô ba tấn một ngày. Bỏ vô nồi chưa tới năm phút đã đứt khúc, nước trắng đục, vớt ra bở ' +
        'rệu, quán phàn nàn. Hồi trước ai cũng bỏ thứ cấm đó cho săn, giờ nhúng que là lên màu liền, bị phạt rồi. Thay bột ' +
        'năng thì nhai như cao su, khách không ăn. Gạo mỗi đợt mỗi khác, thợ trộn bằng tay, hôm được hôm không. Muốn cọng bún ' +
        'trong, gọn, ninh lâu không rã mà khỏi phải nêm hóa chất.',
    },
    {
      key: 'processing-j05',
      title: 'Cá rẻ quết chả bị xám và bở, bán giá bét',
      text:
        'Cảng về toàn cá bạc má, cá lầm, cá ba thú, mua có mười hai ngàn một ký. Quết ra màu xám, ăn bở như bã mía, cất tủ ' +
        'đông một tháng rã ra chảy nước. Mấy xưởng lớn làm cá đổng trắng dai bán gấp đôi, còn tôi bỏ mối xiên que học sinh. Xả ' +
        'nhiều lần thì nhạt bớt màu nhưng trôi mất thịt, một ngày mấy chục khối nước. Trộn bột với lòng trắng trứng thì khách ' +
        'Hàn không lấy. Cần cách biến mớ cá này thành hàng trắng, cắn giòn sần sật, đủ chuẩn xuất.',
    },
    {
      key: 'processing-j06',
      title: 'Chôm chôm xuống tàu hai chục ngày tới nơi râu khô đen',
      text:
        'Trái vừa hái râu xanh tươi rói, đi máy bay thì không đủ cước. Chuyển qua đi tàu hơn ba tuần, mở thùng ra da xạm đen, ' +
        'râu quéo lại, ruột vẫn ngọt mà kệ không ai bày. Trước xông khói diêm thì sáng da, giờ bên mua soi ra là hủy. Nhãn ' +
        'cũng một kiểu, da sậm như đất. Đổi thùng xốp, lót giấy ướt đều không ăn thua, mùa rồi lỗ hơn bảy trăm triệu. Cần cách ' +
        'nhúng hay gói gì rẻ, hợp phép bên mua, giữ được màu tươi tới lúc lên kệ.',
    },
  ],
  grades: {
    'processing-n01': {
      'processing-t01': 3,
      'processing-t02': 2,
      'processing-t05': 0,
      'processing-t10': 0,
      'processing-t11': 0,
      'processing-t06': 0,
      'processing-t09': 0,
      'processing-t08': 0,
      'processing-t12': 0,
      'crops-t06': 0,
    },
    'processing-n02': {
      'processing-t03': 3,
      'waste-water-t05': 1,
      'processing-t13': 0,
      'processing-t04': 0,
      'processing-t09': 0,
      'aquaculture-t09': 0,
      'aquaculture-t11': 0,
      'livestock-t05': 0,
      'solid-waste-t07': 0,
      'processing-t01': 0,
    },
    'processing-n03': {
      'processing-t04': 3,
      'processing-t03': 0,
      'processing-t07': 0,
      'processing-t13': 0,
      'processing-t09': 0,
      'processing-t02': 0,
      'livestock-t06': 0,
      'livestock-t13': 0,
      'aquaculture-t09': 0,
    },
    'processing-n04': {
      'processing-t08': 3,
      'processing-t07': 0,
      'processing-t12': 0,
      'solid-waste-t03': 0,
      'livestock-t11': 0,
      'livestock-t07': 0,
      'crops-t03': 0,
      'crops-t12': 0,
      'aquaculture-t08': 0,
    },
    'processing-n05': {
      'processing-t06': 3,
      'processing-t05': 0,
      'processing-t10': 0,
      'processing-t12': 0,
      'processing-t04': 0,
      'processing-t01': 0,
      'crops-t09': 0,
      'crops-t06': 0,
      'waste-water-t02': 0,
      'waste-water-t07': 0,
    },
    'processing-n06': {
      'processing-t12': 0,
      'processing-t08': 0,
      'processing-t05': 0,
      'crops-t02': 0,
      'crops-t12': 0,
      'crops-t11': 0,
      'waste-water-t01': 0,
      'solid-waste-t04': 0,
      'aquaculture-t11': 0,
    },
    'processing-n07': {
      'processing-t08': 0,
      'processing-t13': 0,
      'processing-t03': 0,
      'processing-t09': 0,
      'processing-t12': 0,
      'livestock-t11': 0,
      'solid-waste-t03': 0,
      'aquaculture-t08': 0,
      'aquaculture-t11': 0,
    },
    'processing-j01': {
      'processing-t12': 3,
      'processing-t08': 0,
      'processing-t01': 0,
      'processing-t06': 0,
      'processing-t07': 0,
      'crops-t02': 0,
      'crops-t07': 0,
      'crops-t12': 0,
      'crops-t10': 0,
    },
    'processing-j02': {
      'processing-t06': 3,
      'processing-t05': 0,
      'processing-t10': 0,
      'processing-t04': 0,
      'processing-t07': 0,
      'processing-t12': 0,
      'crops-t06': 0,
      'waste-water-t02': 0,
      'waste-water-t04': 0,
      'livestock-t13': 0,
    },
    'processing-j03': {
      'processing-t07': 3,
      'processing-t08': 0,
      'processing-t04': 0,
      'processing-t01': 0,
      'crops-t03': 0,
      'crops-t10': 0,
      'crops-t11': 0,
      'livestock-t06': 0,
      'livestock-t13': 0,
      'waste-water-t04': 0,
    },
    'processing-j04': {
      'processing-t11': 3,
      'processing-t13': 0,
      'processing-t10': 0,
      'processing-t08': 0,
      'processing-t09': 0,
      'processing-t01': 0,
      'crops-t01': 0,
      'crops-t12': 0,
      'livestock-t06': 0,
    },
    'processing-j05': {
      'processing-t13': 3,
      'processing-t09': 0,
      'processing-t03': 0,
      'processing-t04': 0,
      'processing-t11': 0,
      'processing-t10': 0,
      'processing-t12': 0,
      'waste-water-t05': 0,
      'aquaculture-t11': 0,
    },
    'processing-j06': {
      'processing-t05': 3,
      'crops-t06': 1,
      'processing-t06': 0,
      'processing-t01': 0,
      'processing-t09': 0,
      'processing-t10': 0,
      'processing-t02': 0,
      'crops-t07': 0,
      'crops-t08': 0,
    },
  },
}
