import type { JudgedSector } from './shape'

/** Crops: what answers which need. */
export const crops: JudgedSector = {
  needs: [
    {
      key: 'crops-j01',
      title: 'Sầu riêng đang nuôi trái thì cổ gốc rịn nhựa nâu, tuột lá rồi chết đứng',
      text:
        'Vườn tôi năm mẫu, cây bảy tám năm đang nuôi trái. Sau mấy đám mưa dầm, chỗ cổ gốc rịn nhựa màu nước trà, cạo lớp vỏ ' +
        'thấy gỗ nâu sậm, lá phía trên vàng rồi rớt, chừng hai tháng là khô cả cây. Năm ngoái chết bốn chục gốc, mỗi gốc coi ' +
        'như mất mười triệu. Thợ cạo rồi quét thuốc tím thuốc đỏ, đổ gốc liên tục, ngưng là phát lại, giờ lái còn soi thuốc ' +
        'trong múi. Cần thứ gì lành, rải xuống giữ được lâu, cất kho nhà không mau hư.',
    },
    {
      key: 'crops-j02',
      title: 'Chong bóng cho trụ ra bông bán Tết, trả xong tiền điện là hết lời',
      text:
        'Tám trăm trụ ruột đỏ, cuối năm phải chong bóng tròn mới có bông bán Tết. Mỗi đợt mười mấy hai chục đêm, thắp từ chập ' +
        'tối tới gà gáy, hóa đơn về gần bốn chục triệu. Cả xóm cùng bật nên cuối dây lụp xụp, chỗ sáng chỗ mờ, trụ sau hè gần ' +
        'như không có trái. Bóng gặp mưa nổ lốp bốp, thay hoài. Năm rét thì chong dài mà vẫn tịt. Nghe có thứ bóng màu hồng ' +
        'hồng đỡ hao nhưng mua trôi nổi thử hai hàng, bông lác đác. Cần đồ chắc ăn, có người chỉ giờ giấc.',
    },
    {
      key: 'crops-j03',
      title: 'Xoài qua Nhật bị bắt quay đầu vì bổ ra có dòi',
      text:
        'Xưởng tôi gói xoài cho mối Nhật, Hàn. Trái đẹp ngoài da không thấy gì, bên kia bổ ra có con dòi trắng là cấm cửa cả ' +
        'mã vườn. Họ đòi phải hấp cho nóng tới hột rồi mới cho xuống tàu, mà lò mướn cách hai trăm cây số, xếp hàng mấy ngày. ' +
        'Tự chế nồi hấp thì chỗ chín chỗ sống, da xám, mềm nhũn, bỏ gần chục phần. Cần cái phòng nhỏ vài tấn một lượt, nóng ' +
        'cho đều, có sổ sách in ra để cán bộ bên mua chịu ký.',
    },
    {
      key: 'crops-j04',
      title: 'Tưới rẫy tháng nắng theo kiểu đoán mò, giếng cạn mà chỗ úng chỗ héo',
      text:
        'Nông trường có hai mươi mẫu cà với tiêu xen nhau trên dốc. Tháng hai tháng ba khoan giếng trăm rưỡi mét mà bơm ba ' +
        'tiếng là hụt. Anh em cứ tới ngày là kéo ống, chỗ trũng sình lầy, chỗ gò nứt nẻ, phân đổ xuống trôi tuột. Công mắc, ' +
        'ban đêm điện rẻ thì không ai chịu thức. Muốn biết dưới gốc còn đủ ướt chưa để khỏi xài phí, rồi cho nó tự xổ nước, ' +
        'hòa phân luôn. Trên rẫy điện thoại không có vạch nào, đi bộ giáp vòng hết cả buổi.',
    },
    {
      key: 'crops-j05',
      title: 'Chuối xụ lá vàng từng bụi, trồng lại chỗ nào chết chỗ đó',
      text:
        'Trang trại thuê bốn chục mẫu trồng chuối già bán sang Trung Quốc. Được năm rưỡi, lá chân vàng xụ xuống như áo rách, ' +
        'xẻ thân thấy sọc nâu, rồi lan cả khoảnh. Cây con mua chỗ này chỗ kia, đứa cao đứa lùn, trổ buồng lệch cả tháng, không ' +
        'gom đủ một công. Nghi bệnh theo cây con về mà không ai dám bảo đảm. Giá gần chục ngàn một cây, mỗi năm cần hơn trăm ' +
        'ngàn cây. Muốn tự dựng nhà làm lấy, mẻ nào cũng thử trước cho chắc rồi mới đem trồng.',
    },
    {
      key: 'crops-j06',
      title: 'Lúa ngậm sữa gặp nước biển lấn vô, lép trắng cả cánh đồng',
      text:
        'Đất tôi một vụ tôm một vụ lúa. Mấy năm nay nước chát vô trước cả tháng, cây mới cắm đã đỏ lá, cháy chóp, ruộng nào ' +
        'qua được thì tới hồi ngậm sữa lại lép, một công còn chừng ba bốn giạ. Mấy thứ cũ lì đòn thì cơm cứng, nở bung, thương ' +
        'lái chê, bán như cho. Thứ dẻo ngon bán được tiền lại yếu xìu, hơn trăm ngày mới gặt, chạy không kịp nước. Cần hạt nào ' +
        'vừa lì vừa ngon cơm, gặt sớm để còn thả tôm.',
    },
  ],
  grades: {
    'crops-n01': {
      'crops-t11': 3,
      'crops-t02': 0,
      'crops-t04': 0,
      'crops-t06': 0,
      'crops-t07': 0,
      'crops-t10': 0,
      'waste-water-t08': 0,
      'waste-water-t09': 0,
      'solid-waste-t09': 0,
      'processing-t02': 0,
    },
    'crops-n02': {
      'crops-t06': 3,
      'processing-t05': 1,
      'crops-t07': 0,
      'crops-t12': 0,
      'crops-t13': 0,
      'crops-t08': 0,
      'processing-t01': 0,
      'processing-t02': 0,
      'processing-t06': 0,
    },
    'crops-n03': {
      'crops-t12': 3,
      'crops-t09': 0,
      'crops-t01': 0,
      'crops-t07': 0,
      'crops-t06': 0,
      'processing-t12': 0,
      'processing-t08': 0,
      'processing-t11': 0,
      'livestock-t13': 0,
      'livestock-t07': 0,
    },
    'crops-n04': {
      'crops-t09': 3,
      'crops-t02': 0,
      'crops-t03': 0,
      'crops-t12': 0,
      'crops-t07': 0,
      'crops-t11': 0,
      'crops-t10': 0,
      'crops-t04': 0,
      'processing-t06': 0,
    },
    'crops-n05': {
      'crops-t08': 3,
      'crops-t13': 0,
      'crops-t07': 0,
      'crops-t10': 0,
      'crops-t04': 0,
      'crops-t06': 0,
      'crops-t02': 0,
      'crops-t05': 0,
      'processing-t05': 0,
    },
    'crops-n06': {
      'crops-t03': 0,
      'crops-t12': 0,
      'crops-t10': 0,
      'crops-t02': 0,
      'crops-t11': 0,
      'processing-t08': 0,
      'processing-t07': 0,
      'livestock-t07': 0,
      'solid-waste-t03': 0,
    },
    'crops-n07': {
      'crops-t02': 0,
      'crops-t05': 0,
      'crops-t11': 0,
      'crops-t04': 0,
      'crops-t03': 0,
      'crops-t10': 0,
      'crops-t09': 0,
      'aquaculture-t02': 0,
      'aquaculture-t06': 0,
    },
    'crops-j01': {
      'crops-t02': 3,
      'crops-t11': 0,
      'crops-t05': 0,
      'crops-t08': 0,
      'crops-t04': 0,
      'crops-t09': 0,
      'crops-t10': 0,
      'crops-t06': 0,
      'processing-t02': 0,
    },
    'crops-j02': {
      'crops-t13': 3,
      'crops-t08': 0,
      'crops-t07': 0,
      'crops-t10': 0,
      'crops-t06': 0,
      'crops-t05': 0,
      'crops-t03': 0,
      'aquaculture-t05': 0,
      'livestock-t05': 0,
    },
    'crops-j03': {
      'crops-t07': 3,
      'crops-t06': 0,
      'crops-t12': 0,
      'crops-t09': 0,
      'crops-t13': 0,
      'crops-t08': 0,
      'processing-t12': 0,
      'processing-t01': 0,
      'processing-t05': 0,
      'processing-t02': 0,
    },
    'crops-j04': {
      'crops-t10': 3,
      'crops-t04': 1,
      'crops-t03': 0,
      'crops-t13': 0,
      'crops-t02': 0,
      'crops-t11': 0,
      'processing-t07': 0,
      'processing-t08': 0,
      'aquaculture-t05': 0,
      'waste-water-t10': 0,
    },
    'crops-j05': {
      'crops-t05': 3,
      'crops-t02': 0,
      'crops-t06': 0,
      'crops-t11': 0,
      'crops-t10': 0,
      'crops-t01': 0,
      'crops-t03': 0,
      'crops-t12': 0,
      'processing-t01': 0,
    },
    'crops-j06': {
      'crops-t01': 3,
      'crops-t10': 0,
      'crops-t04': 0,
      'crops-t08': 0,
      'crops-t12': 0,
      'waste-water-t07': 0,
      'aquaculture-t13': 0,
      'aquaculture-t12': 0,
      'processing-t11': 0,
    },
  },
}
