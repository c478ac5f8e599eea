export default `
mỏ than Mạo Khê bục nước lò chợ, thợ bơi ngược dốc, đèn mũ loang loáng như đom đóm.
khí mê tan tích trên nóc lò, quạt cục bộ ngừng mười phút là đầu đo hú còi cắt điện tức thì.
vì chống thép bị nén oằn lại như cọng bún, đá vách nổ lụp bụp, tổ trưởng hô rút ngay.
giàn chống thuỷ lực xì dầu, cột tụt dần, than đổ ập lấp máng cào.
máng cào đứt xích giữa ca, anh em xúc tay cho kịp mét, mặt mũi đen nhẻm chỉ còn hai con mắt.
băng tải than lệch, mép cao su cọ khung sinh nóng bốc khói, may mà trực ban đi tuần ngửi thấy.
nước mỏ chua loét màu gỉ sắt, đổ ra suối làm đá vàng khè, ốc hến tuyệt giống.
hồ lắng trung hoà bằng sữa vôi, thổi khí cho sắt kết bông, bùn đỏ quạch nạo mỗi quý.
bãi thải cao như núi, mưa lớn trôi bùn than xuống khu dân cư Mông Dương, lấp nửa căn bếp.
trồng keo tai tượng, cỏ le trên bãi thải để giữ đất, phủ lớp đất màu dày ba tấc cây mới sống.
nổ mìn ba giờ chiều mỗi ngày, nhà dân cách sáu trăm mét vẫn rung kính, gà ấp ung trứng.
chia vi sai từng lỗ khoan vài chục phần nghìn giây thì sóng chấn động giảm hẳn.
đá văng xuyên mái tôn, công ty đền mấy tấm tôn rồi thôi, ai dám ngủ trưa nữa.
máy xúc gầu ngược làm việc dưới chân tầng hở hàm ếch, giám đốc điều hành bắt dừng lại bạt mái trước.
xe tải khung mềm lội bùn, bánh to bằng đầu người, phanh mòn nghe kin kít lúc xuống dốc moong.
đập hàm kẹt cục đá quá cỡ, thợ leo xuống bẩy xà beng mà quên khoá điện, suýt mất chân.
nghiền côn mòn áo lót, hạt ra dẹt lép, khách làm bê tông chê không lấy.
sàng rung gãy lò xo, lưới rách, đá một hai lẫn bốn sáu, trạm trộn trả lại cả sà lan.
bụi đá trắng phủ vườn na, lá không thở được, quả nhỏ quắt lại.
tuyển quặng thiếc bằng bàn đãi, nước xô lớp nhẹ đi, hạt nặng nằm thành vệt đen lấp lánh.
quặng titan ven biển Bình Thuận đào phơi cát, gió thổi mù, giếng nước hoá mặn.
vít xoắn tách cát đen, nước xoay vòng nhưng thất thoát thấm xuống, phải bù liên tục.
bô xít Nhân Cơ rửa bằng nước hồ, quặng đuôi sệt như sô cô la nằm đầy các ô chứa.
bùn đỏ kiềm cao bỏng da, người ta trung hoà bằng nước biển hay khí lò hơi rồi ép khô xếp bãi.
trích sắt từ bùn đỏ nghe hay nhưng năng lượng nung khử ngốn hết lợi nhuận.
đất hiếm Đông Pao nhiều phóng xạ đi kèm, chiết tách bằng dung môi cả trăm bậc lắng trộn.
vàng tặc dùng xyanua ngâm chiết trong hang, suối chết cá, trâu uống nước sùi bọt mép.
thuỷ ngân đốt trên chảo lấy vàng, hơi bay trắng, chủ bưởng run tay rụng răng lúc chưa bốn mươi.
lấp cửa hầm lậu hôm trước, hôm sau họ lại đục ngách khác như đàn chuột.
giấy phép khai thác cát hết hạn mà tàu hút vẫn nổ máy ban đêm, đèn che kín mít.
bờ sông Tiền lở ầm một tiếng, nửa đêm kéo theo cả dãy nhà, may là có con chó sủa.
hố xoáy sâu bốn chục thước nằm sát chân bờ, đo bằng máy hồi âm mới thấy hàm ếch ăn vào.
kè bê tông lát mái tốn tỉ bạc, chân kè bị khoét rỗng rồi trượt nguyên mảng.
thả bao tải cát địa kỹ thuật xếp dưới chân, mềm nên lún theo đáy mà không gãy.
cây bần, dừa nước, ô rô trồng mép sông giảm sóng ghe cào vào đất bùn.
cừ tràm đan vỉ tre giữ phù sa, hai năm bãi bồi lên, cây đước con tự rụng cắm.
biển Gành Hào ăn sâu vô đất liền mỗi năm hai chục mét, đê đất còn mỏng như lưỡi dao.
kè ly tâm hai hàng cọc bỏ đá hộc phía ngoài, sóng qua khe yếu đi, bùn lắng lại bên trong.
cấu kiện rỗng hình vòm tiêu sóng bể đầu, cua còng chui vào ở như nhà mới.
cát bãi Cửa Đại trôi về phương nam, khách sạn đổ bao cát chắn trước mặt thì nhà kế bên lở dữ hơn.
mỏ hàn chữ T chặn dòng ven bờ, phía trên bồi phía dưới xói, ai cũng muốn đứng phía trên.
nuôi bãi bằng cách hút cát ngoài khơi phun vào, vài mùa bão lại phải bù.
đo sóng bằng phao gia tốc thả neo, dữ liệu bay về qua vệ tinh, ngư phủ hay cắt dây neo lấy xích.
thuỷ triều tháng Mười dâng cao nhất, ghe qua gầm cầu phải hạ mui.
con nước rong, nước kém theo trăng, ông bà ta bấm đốt ngón tay cũng đoán trúng phóc.
sóng lừng từ bão xa đổ vô bãi lúc trời quang mây tạnh, cuốn phăng ba đứa nhỏ đang tắm.
dòng rút xa bờ nhìn lặng và sẫm hơn chung quanh, lỡ bị kéo thì bơi ngang đừng bơi ngược.
cứu hộ bãi cắm cờ đỏ mà khách vẫn xuống, còi thổi khản hơi.
rạn san hô Nha Trang bạc trắng sau đợt nước ấm ba mươi mốt độ kéo dài sáu tuần.
sao biển gai bò ăn san hô, thợ lặn lấy móc sắt gắp, gai đâm nhức buốt tận xương.
cỏ biển Phú Quốc đục ngầu phù sa lấn biển làm khu nghỉ dưỡng, bò biển chẳng thấy về.
nhân giống san hô sừng hươu bằng cách bẻ nhánh buộc vào khung sắt, hai năm phủ kín.
ghe giã cào kéo lưới sắt nát đáy, cá con cũng chẳng tha, cuối năm hỏi sao biển đói.
nước biển có mùi tanh lợm, đỏ quạch như nước rau dền, đêm phát sáng lân tinh là tảo nở hoa.
tôm hùm lồng chết đỏ gành ở Xuân Đài, dân vớt bán ba chục ngàn một ký, khóc ròng.
đo oxy đáy vịnh chỉ còn một miligam, thức ăn thừa lắng dày mấy tấc thối rữa.
dời lồng ra xa bờ, chịu sóng lớn nhờ vành nhựa tròn, tiền đầu tư mới là cái khó.
bão rớt đêm qua nhổ neo cuốn cả bè cá bớp, hàng xóm vớt giùm được mấy con lờ đờ.
giàn khoan Bạch Hổ khai thác đã lâu, nước theo dầu lên tới bảy phần mười.
parafin đông trong ống ngầm, phải bơm hoá phẩm hạ điểm đông và phóng thoi nạo.
thoi nạo mắc kẹt giữa chừng, dò tiếng kêu bằng tàu phía trên, tăng áp từng nấc đẩy qua.
giếng phun trào mất kiểm soát, đối áp đóng ngàm cắt cần, dung dịch nặng bơm dập xuống.
mùn khoan gốc dầu tách ly tâm, rửa, sấy rồi mới được thải theo mức cho phép.
mũi khoan kim cương đa tinh thể mòn vẹt khi gặp móng granit nứt nẻ.
logging thả đầu đo xuống lòng giếng, đường cong điện trở lệch sang phải báo tầng chứa dầu.
bơm nước ép vỉa đẩy dầu, vi khuẩn khử sunfat sinh khí chua ăn cần thép.
khí đồng hành đốt đuốc phí hoài, thu gom về bờ làm phân đạm với điện thì quý biết mấy.
chân đế giàn bám đầy hà, hàu, rong dài lượt thượt, tải sóng tăng gấp rưỡi.
anode kẽm hy sinh mòn hết thì thép bắt đầu rỗ, thợ lặn thay dưới bốn chục mét nước.
mối hàn ngầm phải làm trong khoang khô bơm khí, nhiệt tắt nhanh dễ nứt lạnh.
trực thăng đưa ca ra giàn, gió giật mạnh phải quay về, người ở ngoài trực thêm ba ngày.
tàu dịch vụ cập giàn, móc cẩu đung đưa, thùng rau cải rơi tõm xuống biển.
kỹ sư mỏ phàn nàn mô hình vỉa dự báo sai, giếng khoan mới ra toàn nước mặn.
nhà máy lọc dầu Dung Quất dừng bảo dưỡng năm mươi ngày, năm ngàn thợ ở lều quanh cổng.
lớp xúc tác cracking bay theo khói hồng hồng trên ống, xyclon tầng ba đang trục trặc.
cặn bồn dầu thô đặc quẹo, rửa bằng vòi quay nước nóng, thu lại được phân nửa dầu.
bồn mái nổi nghiêng kẹt vì mưa đọng, xăng tràn lên mặt, ai nghe cũng lạnh gáy.
ống xả hơi bồn gắn van thở, lưới chặn lửa bị yến làm tổ, bồn móp dúm.
ống dẫn xăng bị khoan trộm lắp vòi, xăng rỉ vô mương, ai đó chụm lửa nướng chuột.
dò rò khí bằng tia lade hồng ngoại quét từ xe chạy, bản đồ chấm đỏ dọc phố.
ăn mòn vi sinh đục lỗ tròn dưới lớp cặn đáy ống, nhỏ xíu mà sâu hoắm.
năm nay lũ thượng nguồn về sớm, nước Châu Đốc lên mỗi ngày hai tấc, đỏ au phù sa.
cá linh non theo lũ nổi mặt, bông điên điển vàng rực, dân chài căng lưới từ nửa khuya.
mấy năm liền nước lũ thấp, ruộng không được rửa phèn, chuột đồng cắn lúa tơi bời.
đê bao khép kín trồng ba vụ, đất bạc, phù sa đứng ngoài đê mà nhìn.
cống ngăn mặn Cái Lớn đóng lại giữ ngọt thì người nuôi tôm bên trong kêu thiếu mặn.
độ mặn đo bằng khúc xạ kế nhỏ một giọt, giơ lên ánh sáng đọc vạch xanh.
lúa đứng chựng, lá cháy đầu, nếm nước ruộng thấy lờ lợ là biết mặn tràn qua cống mục.
sầu riêng chịu mặn có nửa phần ngàn, tưới nhầm một đêm là rụng lá trơ cành.
túi nhựa mềm trữ ba chục khối nước ngọt trải trong mương vườn, xài đỡ hai tháng.
đắp đập tạm trên rạch bằng cừ tràm, bạt và đất, mở mùa mưa, chặn mùa nắng.
hạn kéo bốn tháng, ruộng nứt chân chim nhét lọt bàn tay, bò gầy trơ xương.
cừu Ninh Thuận gặm xương rồng đốt gai, người chăn đi mười cây tìm vũng nước đục.
hồ Sông Trâu trơ đáy, cá chết khô, lộ ra nền nhà làng cũ ngày trước.
đào giếng giữa lòng hồ cạn, múc từng gàu lên tưới táo, mình tiếc cây hơn tiếc mình.
mưa nhân tạo bắn muối bạc lên mây, trời có mây đâu mà bắn?
giữ nước bằng đập ngầm chặn dưới cát suối, mùa khô moi cát thấy nước trong vắt.
phủ rơm gốc, đào hố vảy cá, bón gel giữ ẩm ngậm nước gấp trăm lần trọng lượng.
tưới nhỏ giọt cho nho, đầu nhỏ bị vôi đóng trắng, gõ nhẹ rớt từng mảng.
vạch chia nước trên kênh chính, thuỷ nông viên canh khoá, ban đêm người ta lén kê gạch mở.
cãi nhau vì nước, anh em cùng họ vác cuốc đuổi nhau quanh bờ ruộng.
tổ dùng nước bầu bà Lan giữ sổ, tới phiên ai mở cống bao nhiêu giờ ghi rõ rành rành.
cơn lũ ống ở Kỳ Sơn về lúc ba giờ sáng, nghe ầm ầm như xe tăng rồi mất trắng bản.
gỗ lậu trôi theo lũ đập gãy trụ cầu, bà con hỏi gỗ ấy ở đâu ra?
vết nứt dài trên sườn đồi sau nhà, tre nghiêng, cửa tự kẹt, thế là phải chạy liền.
nước lũ rút để lại lớp bùn non dày hai gang, phải cào ngay lúc còn ướt kẻo đóng cứng.
bùn bám tường, tủ bung keo, gạo mọc mầm trong chum, heo chết trương nằm trên nóc.
mấy ngày ngập, ăn mì gói sống, hứng nước mưa bằng tấm ni lông, đốt đèn cầy ngồi trên gác.
xuồng cứu trợ quá tải tròng trành, anh bộ đội nhảy xuống bơi đẩy cho xuồng nhẹ.
quần áo cũ chở về cả đống mà bà con đang cần nhất là giống rau, thuốc nước ăn chân.
dự báo nói mưa hai trăm li mà trút tới sáu trăm, các cửa tràn mở hết cỡ vẫn dâng.
trạm đo mưa gàu lật đếm từng nhịp lách cách, gửi tin nhắn về huyện khi quá một trăm li.
lá tre rơi vô phễu bịt kín nên mưa to mà máy báo số không, suýt nữa chết người.
mốc nước báo động ba khắc trên trụ cầu, rêu phủ, trẻ con bơi ra lấy móng cạo cho thấy số.
mô hình thuỷ lực chạy suốt đêm, tô xanh những thôn sẽ ngập quá thắt lưng.
bản đồ ngập có rồi mà tới thôn thì bé xíu, trưởng thôn soi kính lúp chẳng ra xóm mình.
vỡ đê bối, dòng nước xoáy khoét thành đầm sâu, cả trăm người vác rọ đá lấp.
mạch sủi chân đê phun cát như nồi cháo, vây quanh bằng bao tải và đổ sỏi lọc ngược.
đừng bịt chặt miệng mạch, bịt chỗ này nó trồi chỗ kia, phải để nước ra mà giữ cát lại.
tổ mối to bằng cái buồng trong thân đê, rà bằng ra đa xuyên đất, bơm vữa sét lấp kín.
trâu thả trên mái đê giẫm nát cỏ, xe tải cày rãnh mặt đê, cứ mưa là xói.
cỏ gà, cỏ chỉ phủ mái giữ đất tốt hơn bê tông mà lại rẻ, miễn là đừng phun thuốc diệt.
cống dưới đê nứt đáy, nước luồn quanh thân cống, đêm mực nước cao nghe réo ùng ục.
hộ đê đêm ba mươi, đuốc sáng rực, ai nấy bùn tới cổ, nghĩ lại còn rùng mình.
ông trưởng trạm bơm nói giấy dầu thì có, tiền mua dầu thì chưa, đành bơm cầm chừng.
máy bơm hướng trục nước rút thấp hút khí xoáy kêu ồng ộc, cánh rỗ như tổ ong vì xâm thực.
lưới chắn cá trước họng hút ghẹt bèo, người vớt đứng trên sào chênh vênh, đêm trơn trượt.
nước mặn lên tới Mỹ Tho, nhà máy nước mua nước ngọt chở bằng sà lan về hoà loãng.
công ty tư vấn đề nghị hồ chứa trên sông cụt bỏ hoang làm kho nước ngọt cho mùa Tết.
tầng nước lợ nằm giữa, bơm đúng độ sâu mới ngọt, sai vài mét là mặn chát.
đồng bằng sụt lún mỗi năm hai phân, nhanh gấp mấy lần nước biển dâng lên.
đo bằng ra đa vệ tinh so pha từng chu kỳ, mái tôn, nền đường phản xạ rõ như gương.
mốc thép của trạm đo lún cắm sâu ba trăm mét, miệng giếng trồi lên như cây nấm.
nhiễm phèn nước trong leo lẻo mà chua lét, cá không sống, tay chân nẻ toác.
bón vôi, lên líp, rửa phèn đợt mưa đầu mùa, trồng khóm, trồng tràm, mía chịu được.
đất mặn tạo váng trắng mặt ruộng, cạo nếm thấy chát, cỏ năn mọc dày.
muối Bạc Liêu trải bạt kết tinh hạt trắng đều, mưa trái mùa một đám là tan ra nước.
diêm dân gánh đôi ky, lưng cháy nắng, giá muối rẻ hơn công gánh.
nước ót còn lại sau muối cô lấy magie, làm đậu hũ, hay phun dập bụi đường đều được.
giếng mặn bơm lên nuôi tôm trên cát xả xuống lại làm mặn giếng làng, kiện nhau lên tỉnh.
lót bạt đáy, ao lắng, kênh riêng dẫn thải ra biển là điều kiện xã đưa ra.
cồn cát bay lấp vườn điều, trồng phi lao năm hàng chắn gió, cây chết phân nửa thì giặm lại.
rừng phòng hộ bị cắt một khoảnh làm sân gôn, gió lùa cát vô tận trường học.
chụp ảnh bờ biển bằng máy bay con mỗi quý, ghép lại thấy lưỡi cát dài thêm trăm mét.
đường bờ năm chín mươi vẽ lên ảnh mới nằm tít ngoài sóng, nhìn mà xót.
đào kênh thoát lũ ra biển Tây giảm ngập Tứ giác Long Xuyên song cũng đưa phèn ra bãi nghêu.
nghêu ngáp há miệng trắng bãi Tân Thành, lội ngang mùi thối xông lên mắt.
xét nghiệm chẳng ra vi trùng, chắc do nước ngọt tràn xuống quá nhanh và trời oi bức.
đặt phao đo mặn, đo nhiệt độ gửi tin cho chủ bãi để họ san nghêu kịp lúc.
ngư dân hỏi chọn máy dò cá nào nhìn được ngang trong bán kính năm trăm sải.
lưới rê trôi mất trong bão thành lưới ma, bóng cá chết treo lơ lửng dưới đáy.
tàu vỏ thép đóng theo chương trình gỉ nhanh, máy hỏng liên miên, chủ tàu ôm nợ chín tỷ.
vỏ gỗ nẹp composite nhẹ, trét sợi thuỷ tinh mà nước vẫn rịn vô khoang đá.
hầm đá lạnh lót xốp PU dày hai tấc, cá giữ được hai chục ngày mắt còn trong.
la bàn lệch vì để cuộn thép gần buồng lái, tàu đi chệch mười lăm hải lý.
áp thấp nhiệt đới mạnh lên bất ngờ, radio gọi vô bờ tránh trú, ai xa quá thì thả neo dù.
neo dù bung trước mũi giữ tàu đối sóng, đỡ lật, bơm nước khoang máy suốt đêm.
xác tàu đắm nằm ngang luồng, trục vớt bằng phao túi khí, thợ lặn luồn cáp trong bùn đen.
đồ gốm Chu Đậu trong xác tàu cổ vớt lên phải ngâm khử mặn cả năm kẻo bong men.
đáy biển lập bản đồ bằng chùm tia đa hướng, thấy cả vệt neo kéo dài như sẹo.
mẫu trầm tích ống piston dài sáu mét, bổ dọc ra thấy lớp tro núi lửa mỏng.
băng cháy ngoài khơi xa còn là chuyện tương lai, lấy lên thì tan, lỡ trào ra thì khốn.
đá vôi Ninh Bình nung xi măng, núi mất dần từng quả, khách chụp ảnh phải né góc ấy.
cao lanh trắng mịn đào làm gốm, đất nhà kế bên tụt xuống thành ao.
đất sét gạch móc sâu bốn thước dưới tầng mặt, trả lại ruộng trũng lúa ngập cổ.
thuế tài nguyên tính theo sản lượng khai, camera trạm cân lắp xong thì thu tăng gấp đôi.
ký quỹ phục hồi mỏ quá ít, khai xong họ bỏ cái hồ xanh thăm thẳm đã có người chết đuối.
cải tạo moong thành hồ nuôi cá, bờ dựng đứng nguy hiểm phải đánh thoải, rào kỹ.
phóng xạ tự nhiên từ cát zircon đống cao hơn nền gấp năm, công nhân đeo liều kế.
mỏ nước khoáng nóng Thanh Tân phun lên có ga, đóng chai, bể tắm bùn đông khách cuối tuần.
anh thợ lò về hưu sớm, phổi ho khục khặc, nói nhớ nhất tiếng goòng lăn trong đêm.
con trai anh xin học tự động hoá, mong có ngày robot chui xuống thay người.
máy com bai cắt than đánh khấu tự động, ngồi trên mặt đất bấm nút mà vẫn sợ đá rơi vùi máy.
định vị người trong lò bằng thẻ gắn mũ, màn hình hiện chấm xanh đi lại từng ngách.
đầu dây điện thoại phòng nổ réo, bên kia giọng gấp gáp xin dừng quạt, xin cáng thương.
đội cấp cứu mỏ mang bình thở bốn giờ, ếch bò qua chỗ sập, gõ ống nghe có tiếng gõ đáp.
ba gõ một ngừng, nghĩa là còn sống, cả miệng lò oà lên khóc.
phương án khoan lỗ cứu sinh từ mặt đất trúng đúng lò cụt, thả sữa với nước đường xuống.
cục thuế hỏi chi phí tiêu nước mỏ ghi vào vốn hay giá thành, kế toán mỏ cãi tới trưa.
cổ đông đòi chia cổ tức, giám đốc đòi mua máy mới, thợ chỉ xin thêm suất ăn ca.
bữa cơm giữa ca thịt kho trứng, canh chua, hộp sữa bồi dưỡng độc hại mang về cho con.
hội nghị bàn chuyện giảm than, ngoài cửa mấy bác xe tải chờ hỏi mai còn chở không.
vệt dầu vón cục đen như kẹo mạch nha dạt vào Lăng Cô hằng năm độ tháng Ba.
dấu vân tay hoá học so với mẫu dầu tàu qua lại, truy ra thủ phạm ở tít khơi xa.
vi khuẩn ăn dầu rắc kèm phân đạm lân, sau bốn tháng bãi gần sạch, đào sâu vẫn còn lớp đen.
cua biển bò qua dính càng, con còng chết khô, em bé chân trần về nhà mẹ lấy dầu lửa chùi.
bờ ao nhà tôi nằm sát sông, cứ mỗi lần tàu lớn chạy qua là sóng đánh sụp một mảng, xin chỉ giúp cách giữ đất ít tốn kém.
anh đóng hai hàng cừ dừa, ở giữa nhét bó cành tràm với lục bình khô, bên ngoài trồng thêm bần và cỏ lác thì giữ được kha khá.
nước mặn năm nay vô sớm hơn năm ngoái cả tháng, bưởi đang ra trái non rụng đầy gốc, bà con chạy mua nước ngọt từng xe.
chúng tôi cần thiết bị đo độ mặn tự động gửi tin nhắn về điện thoại để biết lúc nào đóng cống, giá chừng vài triệu đổ lại.
đầu đo ngâm dưới nước bị rong với hà bám nên sau nửa tháng là sai, mỗi tuần phải kéo lên lau bằng bàn chải mềm.
cửa cống tự động mở theo nước ròng bị mắc khúc cây, không khép lại được nên mặn tràn vô suốt đêm.
trong vườn có cái đìa cũ, tôi nạo sâu thêm hai thước, lót bạt, tới mùa khô vẫn còn nước tưới cho ba công chanh.
ruộng ngoài đê lúa ngập tám ngày, lá úa vàng, nhổ lên rễ đen thui và có mùi hôi, không biết còn cứu được không.
rút nước xong rải vôi, phun phân bón lá, đợi rễ trắng nhú ra rồi mới bón đạm, bón sớm là lúa đi luôn.
trạm bơm điện của thôn chạy được một lúc thì nhảy aptomat vì điện yếu, nước trong đồng cứ lình bình mãi chẳng rút.
huyện hỗ trợ máy bơm dã chiến chạy dầu, ống mềm to bằng bắp đùi, hút ào ào ba ngày mới thấy mặt ruộng.
công ty khai thác đá hứa làm đường tránh khu dân cư từ năm kia, tới giờ xe ben vẫn chạy ngang cổng trường.
bụi bám lên rau, bữa nào cũng phải rửa bốn năm nước, ăn vào còn nghe sạn.
người dân dựng rào chặn xe, chính quyền mời hai bên ngồi lại, ông giám đốc hứa sẽ tưới nước ngày sáu lượt.
xe tưới chạy cho có, đất vừa ướt đã khô, bùn bết vào bánh rồi lại thành bụi.
dùng chất kết dính gốc lignin phun xuống mặt đường mỏ thì bụi nằm yên được vài tuần nếu trời không mưa.
máy nghiền bột đá vôi siêu mịn cho ngành sơn hay bị bết vì đá ẩm, sản lượng tụt phân nửa vào mùa mưa.
lắp thêm buồng sấy tận dụng khói lò vôi, độ ẩm còn dưới một phần trăm, bột tơi xốp và trắng hơn hẳn.
lò vôi thủ công nung bằng than cám, hơi độc lùa vào nhà, đã có người ngủ bên lò mà không dậy nữa.
xưởng xẻ đá ở Yên Lâm xả bột trắng xuống suối, trâu không dám uống, ruộng đóng lớp như thạch cao.
bột đá lắng trong bể ba ngăn, ép khô bán cho xưởng gạch và làm chất độn thức ăn gà, chẳng phải bỏ thứ gì.
dây kim cương cưa khối đá nóng đỏ vì thiếu nước, đứt văng như roi, thợ bây giờ phải đứng sau tấm chắn.
tảng đá ong mới đào lên mềm như đất, phơi nắng mưa một thời gian thì rắn lại, xây tường rất mát.
tiền bán than năm ngoái khá hơn, tuy vậy chi phí chống lò với thông gió cũng tăng vì càng đào càng sâu.
nhiệt độ ở mức âm bốn trăm mét lên tới ba mươi bốn độ, áo ướt đẫm vắt ra nước ngay từ đầu ca.
phòng điều hành muốn đưa khí lạnh xuống gương lò, tư vấn bảo làm lạnh bằng nước đá vảy thì lợi hơn.
nước rửa than tuần hoàn đục ngầu, thêm trợ lắng mà vẫn không trong, bơm mòn cánh chỉ sau hai tháng.
máy ép lọc bùn than ra bánh ẩm hai mươi phần trăm, đem trộn với than cám bán cho nhiệt điện.
mỗi mùa mưa, bờ moong phía nam lại tụt một ít, mốc quan trắc dịch chuyển bốn phân một tuần là phải rút thiết bị.
ra đa đặt đối diện bờ dốc quét liên tục, thấy nhanh dần đều thì còi kêu và đèn chớp đỏ khắp khai trường.
chúng tôi nuôi cá lồng trên hồ thuỷ điện, tháng trước nước rút nhanh quá, lồng mắc cạn nghiêng, cá sổng hết một nửa.
giá mà bên nhà máy báo trước một ngày thì anh em đã kịp kéo bè ra giữa dòng.
biển ở đây không còn trong như xưa, ngồi trên thuyền chẳng nhìn thấy đáy, khách lặn về chê đục.
người làm du lịch, người nuôi trồng và cảng hàng hoá đều muốn chỗ nước sâu, cãi nhau hoài về ranh phao.
quy hoạch không gian biển chia vùng đánh bắt, bảo tồn, vận tải và điện gió, bản vẽ tô xanh tím vàng rất đẹp.
ông chài bảo cá có biết đọc bản đồ đâu, nó đi theo con nước với luồng ấm.
điện gió ngoài khơi đóng cọc thép đường kính bảy mét, tiếng búa vang xa làm cá heo hoảng, phải thả màn bọt khí bao quanh.
tàu lắp đặt có chân chống bốn góc đứng trên đáy biển, nâng khỏi mặt sóng như con bọ nước.
móng trụ bị xói thành hố, thả đá cỡ đầu người xung quanh thì sóng bão lại dời đi mất.
cáp ngầm vùi hai mét dưới cát, mỏ neo tàu kéo trúng một lần là mất mấy chục tỷ tiền sửa.
vùng bãi triều trồng lại đước mà cây con bị hà bám gãy gập, sóng xô, năm lần bảy lượt vẫn trơ bãi.
nhóm thanh niên cắm cọc tre làm hàng rào hình chữ L cho bùn tụ lại, chờ cao độ đủ rồi mới cắm trái giống.
ba năm sau chim cò kéo về, ba khía bò đầy gốc, mấy bà mẹ đi bắt ốc len có thêm đồng chợ.
mô hình tôm rừng cho tôm ít mà chắc thịt, bán được giá, chỉ phải chịu khó phát tỉa và sên vét kênh.
trời hạn như rang, lá mía cuốn lại như chiếc đũa, chủ nhà máy đường lo thiếu mía mà dân lo nợ phân.
giếng khoan công nghiệp kế bên hút mạnh nên giếng nhà dân tụt nước, bơm lên toàn hơi với cát.
kiến nghị cho giảm lượng khai thác từ ba ngàn xuống một ngàn rưỡi khối, đồng thời nối nước máy cho bốn trăm hộ.
nước tưới cho thanh long thiếu, nhà vườn thay béc phun bằng dây nhỏ giọt có bù áp, tiết kiệm được hơn phân nửa.
vải bạt phủ luống giữ ẩm tốt nhưng trời nắng quá thì đất bên dưới hầm nóng, rễ non bị bỏng.
hồ chứa trên đồi đào bằng máy xúc, lót bạt hai lớp, trâu rơi xuống trèo không lên vì trơn, nên nhớ rào lại.
có năm lụt liền ba trận, vừa dọn bùn trận trước chưa xong thì nước lại lên tới ngực.
cái gác lửng bằng gỗ mít cha tôi đóng hồi đó mà cứu được cả nhà bảy miệng ăn suốt bốn ngày đêm.
nước rút rồi mới khổ, giếng đục, muỗi nhiều, chân lở loét, trâu bò tiêu chảy, giống má thì chẳng còn hạt nào.
bác sĩ thú y đi từng nhà chích ngừa tụ huyết trùng, phát vôi, dặn đốt xác heo gà chứ đừng thả trôi sông.
xi măng đất đắp mặt đê thử nghiệm hai trăm mét, qua một mùa lũ chưa thấy rạn, các xã bên xin làm theo.
con đê này đắp từ thời cụ cố, mỗi đời đắp cao thêm một ít, đào ngang ra thấy từng lớp màu khác nhau.
ba mươi năm trước chỗ này còn là rừng dương, bây giờ sóng đánh ngay sân nhà văn hoá thôn.
nhổ mồ mả dời vào trong, hương khói nghi ngút, người già đứng nhìn ra chỗ làng cũ mà im lặng.
ai có kinh nghiệm làm kè mềm bằng ống vải bơm cát xin chia sẻ, chỗ em sóng cao chừng mét rưỡi vào mùa gió bấc.
ống vải phơi nắng lâu bị giòn, mỏ neo tàu quệt rách là cát trôi ra hết, nên phủ thêm một lớp che.
ngoài cảng cá có con tàu bỏ hoang chìm một nửa, dầu rịn ra từng chút, ai cũng thấy mà chẳng ai đứng ra kéo.
chủ cũ phá sản, ngân hàng không nhận, ban quản lý cảng kêu không có kinh phí, thế là nó nằm đó bảy năm.
chúng tôi xin được tháo dỡ lấy sắt bán bù tiền công, miễn là có giấy cho phép đàng hoàng.
khúc sông này nước xiết và nhiều đá ngầm, đêm sương mù ghe lạ va vào là toạc đáy.
phù sa năm nay ít, đất ruộng không được bồi nên bạc màu, phải mua thêm phân mà lúa vẫn lép.
đập trên thượng nguồn giữ hết cát lại, đáy sông ta mỗi năm hạ thấp, bờ không lở sao được.
thả phên tre với rơm xuống chỗ nước xoáy, ông bà xưa gọi là đánh lơi, nhiều nơi vẫn còn dùng tốt.
tầng chứa nước ngọt dưới đảo mỏng như cái thấu kính, khoan sâu quá tay là gặp ngay nước mặn.
mưa xuống phải giữ lại bằng hồ lót bạt trên núi, ống dẫn về làng, mỗi nhà một đồng hồ để khỏi phung phí.
rừng trên núi Dinh cháy hồi tháng Ba, tới mùa mưa đất trôi đỏ lòm xuống hồ, nước sinh hoạt đục suốt hai tháng.
kỹ thuật viên rải hạt cỏ trộn mùn bằng máy phun áp lực lên sườn trơ, ba tuần sau đã lấm tấm xanh.
`
